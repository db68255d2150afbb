namespace UpsellScoring.Advice;

/// <summary>The stable codes of findings about policies and facts, beside those of <see cref="Scoring.FindingCodes"/>.</summary>
public static class AdviceFindingCodes
{
    /// <summary>A date lies after the as-of date.</summary>
    public const string FutureDate = "facts.future-date";

    /// <summary>An answer is dated before its proposal.</summary>
    public const string AnswerBeforeProposal = "facts.answer-before-proposal";

    /// <summary>A proposal without an answer has the date of one.</summary>
    public const string OpenAnswerDated = "facts.open-answer-dated";

    /// <summary>A termination notice is dated before the first contract.</summary>
    public const string NoticeBeforeStart = "facts.notice-before-start";

    /// <summary>A contract renews before it begins.</summary>
    public const string RenewalBeforeStart = "facts.renewal-before-start";

    /// <summary>Two contracts have the same key.</summary>
    public const string ContractDuplicate = "facts.contract-duplicate";

    /// <summary>The proposal names a contract the account does not have.</summary>
    public const string ContractUnknown = "facts.contract-unknown";

    /// <summary>The account gives one rating and the ratings of its persons.</summary>
    public const string RatingTwice = "facts.rating-twice";

    /// <summary>A further number has the name of one of the account's own facts.</summary>
    public const string ExtraName = "facts.extra-name";

    /// <summary>The proposal's current price is not that of the contract it names.</summary>
    public const string PriceContradiction = "facts.price-contradiction";

    /// <summary>The two prices have different tax bases.</summary>
    public const string TaxBasis = "facts.tax-basis";

    /// <summary>The version of the policy is empty, longer than 256 characters, or holds characters that cannot be seen.</summary>
    public const string PolicyVersion = "policy.version";

    /// <summary>The lowest grade that is proposed to is not one of the card's.</summary>
    public const string ProposeFrom = "policy.propose-from";

    /// <summary>The floor of our return is out of its range.</summary>
    public const string ReturnFloor = "policy.return-floor";

    /// <summary>A number of the gates is out of its range, or is not whole where only whole numbers stand for something.</summary>
    public const string PolicyGate = "policy.gate";

    /// <summary>The price bands, the sweet spot or the uplift target of the policy are not valid.</summary>
    public const string PolicyBands = "policy.bands";

    /// <summary>A target of the program is out of its range.</summary>
    public const string PolicyTargets = "policy.targets";

    /// <summary>An amount in the document of a policy has more digits than a decimal holds, so that it could not be kept exactly.</summary>
    public const string PolicyAmount = "policy.amount";

    /// <summary>A receipt holds a value that no advice has: a fact out of its range, a day or hash that is none, parts that do not fit.</summary>
    public const string ReceiptValue = "receipt.value";

    /// <summary>A part of the policy is missing.</summary>
    public const string PolicyPart = "policy.part";
}
