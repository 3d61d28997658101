using Microsoft.Extensions.DependencyInjection.Extensions;
using PaperClaims;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the claim pipeline as a service.</summary>
public static class PaperClaimsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ClaimPipeline.Default"/> as the <see cref="ClaimPipeline"/>, one for all, unless there is one already.
    /// </summary>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddPaperClaims(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(ClaimPipeline.Default);
        return services;
    }

    /// <summary>Registers a <see cref="ClaimPipeline"/> of one's own, one for all, unless there is one already.</summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Changes the pipeline, which starts with all built-in extractors; called once, when the pipeline is first
    /// asked for.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddPaperClaims(this IServiceCollection services, Action<ClaimPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddPaperClaims((_, builder) => configure(builder));
    }

    /// <summary>
    /// Registers a <see cref="ClaimPipeline"/> of one's own that needs other services, one for all, unless there is one already.
    /// </summary>
    /// <param name="services">Where to register it.</param>
    /// <param name="configure">Changes the pipeline, which starts with all built-in extractors, with the help of other services, as an
    /// extractor of one's own that needs them; called once, when the pipeline is first asked for.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddPaperClaims(
        this IServiceCollection services,
        Action<IServiceProvider, ClaimPipelineBuilder> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider =>
        {
            ClaimPipelineBuilder builder = ClaimPipeline.CreateBuilder();
            configure(provider, builder);
            return builder.Build();
        });
        return services;
    }
}
