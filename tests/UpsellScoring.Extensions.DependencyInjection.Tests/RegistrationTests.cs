using Microsoft.Extensions.DependencyInjection;

using UpsellScoring.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void AddUpsellScoring_WithoutMore_GivesTheAdvisorOfTheDefaultPolicy()
    {
        using var services = new ServiceCollection().AddUpsellScoring().BuildServiceProvider(validateScopes: true);

        var policy = services.GetRequiredService<AdvicePolicy>();
        Assert.Equal(new AdvicePolicy("standard-yen", Scorecards.StandardInYen()), policy);
        Assert.Equal(
            AdvicePolicyDocument.ContentHash(policy),
            services.GetRequiredService<IUpsellAdvisor>().Advise(new("Hoshizora"), new("pro plan"), new(2026, 4, 1)).PolicyHash);
    }
}
