using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

using UpsellScoring.Advice;
using UpsellScoring.Tests.Advice;

namespace UpsellScoring.Extensions.DependencyInjection.Tests;

public sealed class AddUpsellScoringTests : IDisposable
{
    private static readonly AdvicePolicy First = new("first", Scorecards.StandardInYen());
    private static readonly AdvicePolicy Second = First.WithVersion("second");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AddUpsellScoring_WithoutMore_AdvisesByTheDefaultPolicy()
    {
        using var services = Build(services => services.AddUpsellScoring());

        Assert.Equal(new("standard-yen", Scorecards.StandardInYen()), services.GetRequiredService<AdvicePolicy>());
        AssertAdvises(services.GetRequiredService<AdvicePolicy>(), services.GetRequiredService<IUpsellAdvisor>());
    }

    [Fact]
    public void AddUpsellScoring_ALambda_AdvisesByItsPolicy() => AssertPolicy(First, services => services.AddUpsellScoring(options => options.Policy = First));

    [Fact]
    public void AddUpsellScoring_APath_AdvisesByTheFilesPolicy()
    {
        var file = _folder.Write("policy.json", AdvicePolicyDocument.Write(First));
        AssertPolicy(First, services => services.AddUpsellScoring(file));
    }

    [Fact]
    public void AddUpsellScoring_ASectionWithAPath_AdvisesByTheFilesPolicy()
    {
        var section = Sections.Of("{}", ("UpsellScoring:PolicyPath", _folder.Write("policy.json", AdvicePolicyDocument.Write(First))));
        AssertPolicy(First, services => services.AddUpsellScoring(section));
    }

    [Fact]
    public void AddUpsellScoring_ASectionWithAPolicy_AdvisesByIt() =>
        AssertPolicy(PolicyDocuments.OfBase, services => services.AddUpsellScoring(Sections.OfPolicy(Sections.Json(PolicyDocuments.Base))));

    [Fact]
    public void AddUpsellScoring_OptionsOfTheHost_Count() =>
        AssertPolicy(First, services => services.AddUpsellScoring().Configure<UpsellScoringOptions>(options => options.Policy = First));

    [Fact]
    public void AddUpsellScoring_OptionsOfTheHostAfterAllOthers_Count() =>
        AssertPolicy(First, services => services.AddUpsellScoring("no such file").PostConfigure<UpsellScoringOptions>(options => options.Policy = First));

    [Fact]
    public void AddUpsellScoring_SeveralTimes_TheLastCounts() => AssertPolicy(
        Second,
        services => services.AddUpsellScoring(options => options.Policy = First).AddUpsellScoring("no such file").AddUpsellScoring().AddUpsellScoring(options => options.Policy = Second));

    [Fact]
    public void AddUpsellScoring_Again_RegistersNothingTwice()
    {
        var services = new ServiceCollection().AddUpsellScoring().AddKeyedUpsellScoring("japan");
        var before = services.ToArray();

        services.AddUpsellScoring().AddKeyedUpsellScoring("japan").AddUpsellScoring();

        Assert.Equal(before, services);
    }

    [Fact]
    public void AddUpsellScoring_AnotherKey_RegistersWhatIsSharedOnce()
    {
        var services = new ServiceCollection().AddUpsellScoring().AddKeyedUpsellScoring("japan").AddKeyedUpsellScoring("france");

        Assert.Single(services, service => service.ServiceType == typeof(IValidateOptions<UpsellScoringOptions>));
        Assert.Single(services, service => service.ServiceType.Name == "AdviceMetrics");
        Assert.Equal(3, services.Count(service => service.ServiceType == typeof(IUpsellAdvisor)));
    }

    [Fact]
    public void AddKeyedUpsellScoring_SeveralKeys_AreAdvisorsOfTheirOwn()
    {
        using var services = Build(services => services
            .AddUpsellScoring(options => options.Policy = First)
            .AddKeyedUpsellScoring("default")
            .AddKeyedUpsellScoring("lambda", options => options.Policy = Second)
            .AddKeyedUpsellScoring("path", _folder.Write("policy.json", AdvicePolicyDocument.Write(First.WithVersion("third"))))
            .AddKeyedUpsellScoring("section", Sections.OfPolicy(Sections.Json(PolicyDocuments.Base))));

        Assert.Equal("first", services.GetRequiredService<AdvicePolicy>().Version);
        Assert.Equal(
            ["standard-yen", "second", "third", "p1"],
            new[] { "default", "lambda", "path", "section" }.Select(key => services.GetRequiredKeyedService<AdvicePolicy>(key).Version));
        AssertAdvises(Second, services.GetRequiredKeyedService<IUpsellAdvisor>("lambda"));
        AssertAdvises(First, services.GetRequiredService<IUpsellAdvisor>());
        Assert.Null(services.GetKeyedService<IUpsellAdvisor>("another"));
    }

    [Fact]
    public void AddKeyedUpsellScoring_Alone_LeavesNothingWithoutAKey()
    {
        using var services = Build(services => services.AddKeyedUpsellScoring("japan"));
        Assert.Null(services.GetService<IUpsellAdvisor>());
        Assert.Null(services.GetService<AdvicePolicy>());
    }

    [Fact]
    public void Services_OfTheHostBefore_AreLeftAsTheyAre()
    {
        var (advisor, factory) = (new UpsellAdvisor(First), new OwnFactory());
        using var services = Build(services =>
        {
            services.AddSingleton<IUpsellAdvisor>(advisor).AddSingleton(First).AddSingleton<IUpsellAdvisorFactory>(factory);
            services.AddUpsellScoring(options => options.Policy = Second);
        });

        Assert.Same(advisor, Assert.Single(services.GetServices<IUpsellAdvisor>()));
        Assert.Same(First, Assert.Single(services.GetServices<AdvicePolicy>()));
        Assert.Same(factory, Assert.Single(services.GetServices<IUpsellAdvisorFactory>()));
    }

    [Fact]
    public void Services_OfTheHostAfterwards_TakeTheirPlace()
    {
        using var services = Build(services => services.AddUpsellScoring(options => options.Policy = First).Replace(ServiceDescriptor.Singleton(Second)));
        AssertAdvises(Second, services.GetRequiredService<IUpsellAdvisor>());

        using var others = Build(services => services.AddUpsellScoring().Replace(ServiceDescriptor.Singleton<IUpsellAdvisorFactory, OwnFactory>()));
        Assert.IsType<UpsellAdvisor>(others.GetRequiredService<IUpsellAdvisor>());
    }

    [Fact]
    public void Services_OfOnePolicy_AreSingletons()
    {
        using var services = Build(services => services.AddUpsellScoring().AddKeyedUpsellScoring("japan"));
        using var scope = services.CreateScope();

        Assert.Same(services.GetRequiredService<IUpsellAdvisor>(), scope.ServiceProvider.GetRequiredService<IUpsellAdvisor>());
        Assert.Same(services.GetRequiredKeyedService<AdvicePolicy>("japan"), scope.ServiceProvider.GetRequiredKeyedService<AdvicePolicy>("japan"));
    }

    [Fact]
    public void Services_OfAContainerWithoutKeys_AreGiven()
    {
        using var services = Build(services => services.AddUpsellScoring(options => options.Policy = First));
        var descriptor = Assert.Single(new ServiceCollection().AddUpsellScoring(), service => service.ServiceType == typeof(IUpsellAdvisor));

        AssertAdvises(First, Assert.IsAssignableFrom<IUpsellAdvisor>(descriptor.ImplementationFactory!(new WithoutKeys(services))));
    }

    [Fact]
    public void Arguments_ThatAreMissing_AreRefused()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("services", () => UpsellScoringServiceCollectionExtensions.AddUpsellScoring(null!));
        Assert.Throws<ArgumentNullException>("services", () => UpsellScoringServiceCollectionExtensions.AddUpsellScoring(null!, "x"));
        Assert.Throws<ArgumentNullException>("services", () => UpsellScoringServiceCollectionExtensions.AddUpsellScoring(null!, options => { }));
        Assert.Throws<ArgumentNullException>("services", () => UpsellScoringServiceCollectionExtensions.AddUpsellScoring(null!, Sections.Of("{}")));
        Assert.Throws<ArgumentNullException>("services", () => UpsellScoringServiceCollectionExtensions.AddKeyedUpsellScoring(null!, "x"));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddUpsellScoring(configure: null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddUpsellScoring(section: null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddKeyedUpsellScoring("japan", configure: null!));
        Assert.Throws<ArgumentNullException>("section", () => services.AddKeyedUpsellScoring("japan", section: null!));
        Assert.Empty(services);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Texts_ThatAreEmpty_AreRefused(string? text)
    {
        var services = new ServiceCollection();
        Assert.ThrowsAny<ArgumentException>(() => services.AddUpsellScoring(policyPath: text!));
        Assert.ThrowsAny<ArgumentException>(() => services.AddKeyedUpsellScoring(text!));
        Assert.ThrowsAny<ArgumentException>(() => services.AddKeyedUpsellScoring("japan", policyPath: text!));
        Assert.Empty(services);
    }

    private static ServiceProvider Build(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static void AssertPolicy(AdvicePolicy policy, Action<IServiceCollection> add)
    {
        using var services = Build(add);
        Assert.Equal(policy, services.GetRequiredService<AdvicePolicy>());
        AssertAdvises(policy, services.GetRequiredService<IUpsellAdvisor>());
    }

    private static void AssertAdvises(AdvicePolicy policy, IUpsellAdvisor advisor) =>
        Assert.Equal(AdvicePolicyDocument.ContentHash(policy), advisor.Advise(new("Hoshizora"), new("pro plan"), new(2026, 4, 1)).PolicyHash);

    private sealed class OwnFactory : IUpsellAdvisorFactory
    {
        public IUpsellAdvisor Create(AdvicePolicy policy) => new UpsellAdvisor(policy);

        public IUpsellAdvisor CreateForPreview(AdvicePolicy policy) => new UpsellAdvisor(policy);
    }

    private sealed class WithoutKeys(IServiceProvider inner) : IServiceProvider
    {
        public object? GetService(Type serviceType) => inner.GetService(serviceType);
    }
}
