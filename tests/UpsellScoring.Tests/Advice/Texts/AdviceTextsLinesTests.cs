using UpsellScoring.Advice;

namespace UpsellScoring.Tests.Advice;

/// <summary>Three advices in full, as people read them.</summary>
public class AdviceTextsLinesTests
{
    [Fact]
    public void Lines_ProposingInEnglish_ReadLikeThis() => AssertLines(
        """
        Account A-1, offer Pro, as of 2026-04-01
        Advice: Propose now
        Reasons:
        - The score is 71.2 points, grade B; grade B or above is proposed to.
        - What gives most points: utilization (21.7).
        - What loses most points: contract value (9.2).
        Price:
        - A price gap of +60% is a large barrier. Show the long-term benefit and offer instalments.
        - What lowers the resistance: make the value visible, small steps, a bundle, a trial, payment terms such as instalments, a limited perk, a comparison with what the problem costs.
        - Staged path, 2 steps: JPY 65,000 a month (without tax, +30%) → JPY 80,000 a month (without tax, +23.1%)
        Worth and return:
        - If they accept, the lifetime value rises by JPY 3,960,000, from JPY 1,800,000 to JPY 5,760,000.
        - Our return is 19.8x, at or above the floor of 1x.
        - The customer's return is 2.5x: a gain of JPY 900,000 a year for JPY 360,000 more a year.
        Propose by 2026-06-30
        """,
        TextCases.Proposing,
        TextLanguage.English);

    [Fact]
    public void Lines_ProposingInJapanese_ReadLikeThis() => AssertLines(
        """
        顧客企業 A-1：「Pro」の提案（2026年4月1日時点）
        推奨：今すぐ提案
        理由：
        ・スコアは71.2点（ランクB）で、提案の目安（ランクB以上）を満たしています。
        ・得点への貢献が最も大きい評価項目は「利用率」（21.7点）です。
        ・失点が最も大きい評価項目は「契約額」（9.2点）です。
        価格：
        ・価格差は現行比+60%と大きく、高い障壁になります。長期的な効果を示し、分割払いなどを用意してください。
        ・価格への抵抗を下げる方法：価値の見える化、段階的な導入、セットでの提案、トライアル、分割払いなどの支払い条件、限定特典、課題による損失との比較
        ・段階的アップグレード（2段階）：月額65,000円（税抜、+30%） → 月額80,000円（税抜、+23.1%）
        顧客生涯価値と投資効果：
        ・成約すると、顧客生涯価値(LTV)は1,800,000円から5,760,000円へ、3,960,000円増える見込みです。
        ・当社の投資効果は19.8倍で、基準の1倍を満たしています。
        ・顧客側の投資効果は2.5倍です（年間の効果900,000円、年間の支払増360,000円）。
        提案期限：2026年6月30日
        """,
        TextCases.Proposing,
        TextLanguage.Japanese);

    [Fact]
    public void Lines_ProposingForTheCustomer_ReadLikeThis()
    {
        AssertLines(
            """
            We suggest what suits the way you use our service: Pro
            You can expect a gain of JPY 900,000 a year, a return of 2.5x.
            You can also introduce it step by step: JPY 65,000 a month (without tax) → JPY 80,000 a month (without tax)
            """,
            TextCases.Proposing,
            TextLanguage.English,
            TextRegister.Customer);
        AssertLines(
            """
            ご利用状況に最適なプランとして、「Pro」をご案内いたします。
            年間900,000円の効果が期待でき、投資効果は2.5倍の見込みです。
            段階的な導入もお選びいただけます：月額65,000円（税抜） → 月額80,000円（税抜）
            """,
            TextCases.Proposing,
            TextLanguage.Japanese,
            TextRegister.Customer);
    }

    [Fact]
    public void Lines_HeldBackInEnglish_ReadLikeThis() => AssertLines(
        """
        Account A-1, offer Pro, as of 2026-04-01
        Advice: Hold the proposal back
        Reasons:
        - Pro was last proposed or answered on 2026-03-20. Do not propose it again before 2026-09-16.
        - The last proposal or answer (Pro) was on 2026-03-20. Propose nothing else before 2026-04-19.
        - Utilization is 31%, below the guide of 40%. Rather than propose a higher plan, help them use the one they have.
        - The score is 50.0 points, grade C; only grade B or above is proposed to.
        - What gives most points: satisfaction (16.7).
        - What loses most points: utilization (24.6).
        Gates that fired:
        - cool-down of the offer, lapses on 2026-09-16; without it: Hold the proposal back
        - cool-down of the account, lapses on 2026-04-19; without it: Hold the proposal back
        - low utilization; without it: Hold the proposal back
        Fetch first: recent temperature
        Also unknown: gain of the customer
        Price:
        - A price gap of +8% is decided easily. When you propose, ask for the decision.
        - The price gap of +8% is below the uplift target of +15%: easily decided, but it earns little.
        Worth and return:
        - If they accept, the lifetime value rises by JPY 2,088,000, from JPY 1,800,000 to JPY 3,888,000.
        - It costs us nothing, so our return has no multiple.
        Not before 2026-09-16
        """,
        TextCases.HeldBack,
        TextLanguage.English);

    [Fact]
    public void Lines_HeldBackInJapanese_ReadLikeThis() => AssertLines(
        """
        顧客企業 A-1：「Pro」の提案（2026年4月1日時点）
        推奨：提案見送り
        理由：
        ・「Pro」は2026年3月20日に提案または回答があったばかりです。再提案は2026年9月16日以降にしてください。
        ・2026年3月20日に「Pro」の提案または回答がありました。次の提案は2026年4月19日以降にしてください。
        ・利用率が31%と、目安の40%を下回っています。上位プランの提案より、現行プランの活用支援を優先してください。
        ・スコアは50.0点（ランクC）で、提案の目安（ランクB以上）に達していません。
        ・得点への貢献が最も大きい評価項目は「顧客満足度」（16.7点）です。
        ・失点が最も大きい評価項目は「利用率」（24.6点）です。
        該当した提案見合わせ条件：
        ・同じ提案の再提案までの期間（2026年9月16日に解除見込み。この条件がなければ「提案見送り」）
        ・顧客企業への再提案までの期間（2026年4月19日に解除見込み。この条件がなければ「提案見送り」）
        ・利用率の低さ（この条件がなければ「提案見送り」）
        最初に確認する情報：最近の温度感
        その他の未取得の情報：顧客側の効果額
        価格：
        ・価格差は現行比+8%で、決めやすい水準です。提案時には、その場での決断をお願いできます。
        ・価格差の+8%は、顧客単価上昇率の目標（+15%）に届きません。
        顧客生涯価値と投資効果：
        ・成約すると、顧客生涯価値(LTV)は1,800,000円から3,888,000円へ、2,088,000円増える見込みです。
        ・当社の費用が0のため、当社の投資効果（倍率）は算出しません。
        再判断の目安：2026年9月16日以降
        """,
        TextCases.HeldBack,
        TextLanguage.Japanese);

    [Fact]
    public void Lines_IdOnlyInEnglish_ReadLikeThis() => AssertLines(
        """
        Account A-3, offer Pro, as of 2026-04-01
        Advice: Nurture the relation
        Reasons:
        - Only 0% of the weight of the score is known, less than the guide of 60%. Fetch this first: utilization.
        - There is no score. Fetch this first: utilization.
        Gates that fired:
        - low coverage; without it: Nurture the relation
        - no score; without it: Nurture the relation
        Fetch first: utilization
        Also unknown: contract value, growth gap, satisfaction, tenure, notice of termination, open escalation, deliberate choice of plan, past proposals, recent temperature, what the proposal serves, whether they are on the highest plan, proposed price, current price, gross margin, yearly churn before, yearly churn after, our cost, gain of the customer
        Worth and return:
        - The change in lifetime value cannot be computed. Fetch this first: proposed price.
        """,
        TextCases.IdOnly,
        TextLanguage.English);

    [Fact]
    public void Lines_IdOnlyInJapanese_ReadLikeThis() => AssertLines(
        """
        顧客企業 A-3：「Pro」の提案（2026年4月1日時点）
        推奨：関係づくりを継続
        理由：
        ・データ充足率が0%と、目安の60%に達していません。まず「利用率」を確認してください。
        ・スコアを算出できません。まず「利用率」を確認してください。
        該当した提案見合わせ条件：
        ・データ充足率の不足（この条件がなければ「関係づくりを継続」）
        ・スコア算出不可（この条件がなければ「関係づくりを継続」）
        最初に確認する情報：利用率
        その他の未取得の情報：契約額、成長余地、顧客満足度、契約期間、解約の申し出の有無、未解決のエスカレーションの有無、現行プランの選択経緯、過去の提案履歴、最近の温度感、提案が対応するニーズ、最上位プランかどうか、提案価格、現行価格、粗利率、現在の年間解約率、成約後の年間解約率、当社の費用、顧客側の効果額
        顧客生涯価値と投資効果：
        ・「提案価格」が未取得のため、顧客生涯価値(LTV)の変化を試算できません。
        """,
        TextCases.IdOnly,
        TextLanguage.Japanese);

    [Fact]
    public void Lines_NotProposedForTheCustomer_OfferHelp()
    {
        AssertLines("If you have any questions or wishes, we are always glad to help.", TextCases.HeldBack, TextLanguage.English, TextRegister.Customer);
        AssertLines("ご不明な点やご要望がございましたら、いつでもお気軽にお問い合わせください。", TextCases.HeldBack, TextLanguage.Japanese, TextRegister.Customer);
        AssertLines("If there is anything we can do for you, we are always glad to hear from you.", TextCases.IdOnly, TextLanguage.English, TextRegister.Customer);
        AssertLines("お役に立てることがございましたら、いつでもお気軽にご相談ください。", TextCases.IdOnly, TextLanguage.Japanese, TextRegister.Customer);
    }

    [Fact]
    public void Lines_DecidedByTheReturn_SayThatFirstAndOnce()
    {
        var advice = TextCases.Advise(TextCases.Good, TextCases.Large with { OurCost = 4_950_000 });
        var lines = AdviceTexts.Lines(advice);
        Assert.Equal("- Our return is 0.8x, below the floor of 1x. Rework the offer or what it costs us.", lines[3]);
        Assert.Single(lines, line => line.Contains("Our return", StringComparison.Ordinal));
    }

    private static void AssertLines(string expected, UpsellAdvice advice, TextLanguage language, TextRegister register = TextRegister.Internal) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', AdviceTexts.Lines(advice, TextCases.Of(language, register))));
}
