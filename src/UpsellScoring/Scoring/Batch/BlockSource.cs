namespace UpsellScoring.Scoring;

/// <summary>Where the blocks of a run come from: the columns in card order, and whether the caches hold them already.</summary>
internal readonly unsafe struct BlockSource(ColumnSource* columns, bool isNear)
{
    internal ColumnSource* Columns => columns;

    internal bool IsNear => isNear;
}
