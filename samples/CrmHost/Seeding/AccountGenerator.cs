using CrmHost.Accounts;
using UpsellScoring.Advice;

namespace CrmHost.Seeding;

/// <summary>Invents accounts, always the same for a seed and a day. About one value in twelve is unknown.</summary>
internal sealed class AccountGenerator(ulong seed, DateOnly day)
{
    private const int UnknownPercent = 8;
    private const int Desks = 12;

    private static readonly string[] KnownNeeds = ["analytics", "integration", "capacity", "security"];

    private readonly SplitMix64 _random = new(seed);
    private int _last;

    public IEnumerable<CrmAccount> Next(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return Next();
        }
    }

    private CrmAccount Next()
    {
        SizeFacts size = SizeFacts.Draw(_random);
        CrmAccount account = new()
        {
            Id = ++_last,
            Name = CompanyNames.Next(_random),
            Owner = _random.Chance(95) ? $"Desk {1 + _random.Below(Desks):00}" : null,
            ContractValue = Known<decimal>(size.ContractValue),
            CustomerSince = Known(day.AddMonths(-size.TenureMonths).AddDays(-_random.Below(28))),
            RenewsOn = Known(day.AddDays(10 + _random.Below(360))),
            Utilization = Known(size.UtilizationPercent / 100.0),
            GrowthGap = Known(size.GrowthGapPercent / 100.0),
            Rating = Known(size.Rating),
            IsDeciderKnown = Known(_random.Chance(70)),
            IsOnHighestPlan = Known(size.GrowthGapPercent == 0),
            Needs = Words(percent: 55),
            LimitsReached = Words(percent: 20),
            Offer = OfferFacts.Draw(_random, size).ToOffer(this),
        };
        AddRelation(account);
        return account;
    }

    private void AddRelation(CrmAccount account)
    {
        (account.HasEscalation, account.EscalatedOn) = Event(percent: 6, 1, 60);
        (account.HasNotice, account.NoticeOn) = Event(percent: 3, 1, 45);
        (account.ChosePlanDeliberately, account.PlanChosenOn) = Event(percent: 10, 20, 500);
        account.Temperature = Known(_random.Pick([AccountTemperature.Low, AccountTemperature.Medium, AccountTemperature.Medium, AccountTemperature.High, AccountTemperature.High]));
        account.TemperatureOn = day.AddDays(-3 - _random.Below(110));
        // Nothing happened before the account was one.
        if (account.NoticeOn < account.CustomerSince)
        {
            account.NoticeOn = account.CustomerSince;
        }

        if (_random.Chance(50))
        {
            DateOnly sent = day.AddDays(-5 - _random.Below(445));
            account.Proposals.Add(new SentProposal
            {
                Offer = _random.Pick(OfferFacts.Names),
                SentOn = sent,
                Answer = _random.Pick([ProposalAnswer.Open, ProposalAnswer.Accepted, ProposalAnswer.Refused]),
            });
        }
    }

    /// <summary>The value, or nothing in some cases.</summary>
    internal T? Known<T>(T value)
        where T : struct => _random.Chance(UnknownPercent) ? null : value;

    private (bool? Has, DateOnly? Since) Event(int percent, int least, int most)
    {
        DateOnly since = day.AddDays(-least - _random.Below(most - least + 1));
        bool? has = Known(_random.Chance(percent));
        return (has, has == true ? since : null);
    }

    private List<string>? Words(int percent)
    {
        List<string> words = [.. KnownNeeds.Where(_ => _random.Chance(percent))];
        return _random.Chance(UnknownPercent) ? null : words;
    }
}
