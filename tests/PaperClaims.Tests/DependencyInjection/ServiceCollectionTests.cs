using Microsoft.Extensions.DependencyInjection;

namespace PaperClaims.Tests.DependencyInjection;

public sealed class ServiceCollectionTests
{
    private const string Sentence = "HeronNet with 7B parameters reaches 75.2% on ImageNet.";

    [Fact]
    public void One_line_registers_the_default_pipeline()
    {
        using ServiceProvider provider = new ServiceCollection().AddPaperClaims().BuildServiceProvider();

        provider.GetRequiredService<ClaimPipeline>().Should().BeSameAs(ClaimPipeline.Default);
    }

    [Fact]
    public void A_pipeline_is_configured_once_and_shared_by_all_scopes()
    {
        int calls = 0;
        using ServiceProvider provider = new ServiceCollection()
            .AddPaperClaims(builder =>
            {
                calls++;
                builder.Without<PercentageExtractor>();
            })
            .BuildServiceProvider();
        using IServiceScope scope = provider.CreateScope();

        ClaimPipeline pipeline = scope.ServiceProvider.GetRequiredService<ClaimPipeline>();

        pipeline.Should().BeSameAs(provider.GetRequiredService<ClaimPipeline>());
        calls.Should().Be(1);
        pipeline.Extract(Sentence).Percentages.Should().BeEmpty();
        pipeline.Extract(Sentence).ModelSizes.Should().ContainSingle();
    }

    [Fact]
    public void Other_services_help_to_build_it()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(new Threshold(1))
            .AddPaperClaims((services, builder) => builder.WithMinimumConfidence(services.GetRequiredService<Threshold>().Confidence))
            .BuildServiceProvider();

        provider.GetRequiredService<ClaimPipeline>().Extract(Sentence).Should().BeEmpty();
    }

    [Fact]
    public void The_first_registration_stays()
    {
        ClaimPipeline mine = ClaimPipeline.CreateBuilder().Build();
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(mine)
            .AddPaperClaims()
            .AddPaperClaims(builder => builder.WithMinimumConfidence(1))
            .BuildServiceProvider();

        provider.GetServices<ClaimPipeline>().Should().Equal(mine);
    }

    [Fact]
    public void Null_is_refused()
    {
        IServiceCollection services = new ServiceCollection();

        services.Invoking(it => it.AddPaperClaims((Action<ClaimPipelineBuilder>)null!)).Should().Throw<ArgumentNullException>();
        services
            .Invoking(it => it.AddPaperClaims((Action<IServiceProvider, ClaimPipelineBuilder>)null!))
            .Should()
            .Throw<ArgumentNullException>();
        services.Invoking(_ => PaperClaimsServiceCollectionExtensions.AddPaperClaims(null!)).Should().Throw<ArgumentNullException>();
    }

    private sealed record Threshold(double Confidence);
}
