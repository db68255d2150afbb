namespace UpsellScoring.Advice;

/// <summary>How warm the relation was found on a day. Equal by content.</summary>
public sealed record TemperatureReading
{
    /// <summary>Makes a reading.</summary>
    /// <param name="level">How warm.</param>
    /// <param name="takenOn">The day; after <see cref="GateOptions.TemperatureDays"/> the reading says nothing any more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public TemperatureReading(AccountTemperature level, DateOnly takenOn) => (Level, TakenOn) = (level, takenOn);

    /// <summary>How warm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public AccountTemperature Level { get; init => field = FactGuard.Defined<AccountTemperature>(value, nameof(Level))!.Value; }

    /// <summary>The day of the reading.</summary>
    public DateOnly TakenOn { get; init; }

    /// <summary>Level and day in one line.</summary>
    /// <returns>A text for people, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Level} on {TakenOn:yyyy-MM-dd}");
}
