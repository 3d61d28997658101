using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PaperClaims;

/// <summary>The parts of claims that must not be null, of kinds that others bring too.</summary>
internal static class ClaimParts
{
    private static readonly ConcurrentDictionary<Type, Part[]> Known = new();

    // Programs that are trimmed may have lost what tells whether a type is nullable.
    private static readonly bool TellsNullable =
        !AppContext.TryGetSwitch("System.Reflection.NullabilityInfoContext.IsSupported", out bool isSupported) || isSupported;

    /// <summary>The name of a part that is null, or is a list that holds null; null if there is none.</summary>
    public static string? FindMissing(Claim claim)
    {
        if (!Known.TryGetValue(claim.GetType(), out Part[]? parts))
        {
            Known[claim.GetType()] = parts = [.. PartsOf(claim.GetType())];
        }

        foreach (Part part in parts)
        {
            object? value = part.Property.GetValue(claim);
            if (value is null || (part.HoldsNoNull && value is IEnumerable<object?> list && list.Contains(null)))
            {
                return part.Property.Name;
            }
        }

        return null;
    }

    private static IEnumerable<Part> PartsOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type kind)
    {
        NullabilityInfoContext context = new();
        foreach (PropertyInfo property in kind.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // What is computed is not a part.
            if (property.PropertyType.IsValueType || !property.CanWrite || property.GetMethod is not { IsPublic: true })
            {
                continue;
            }

            NullabilityInfo? nullability = TellsNullable ? context.Create(property) : null;
            bool isNeeded = nullability?.ReadState switch
            {
                NullabilityState.NotNull => true,
                NullabilityState.Nullable => false,
                _ => property.IsDefined(typeof(RequiredMemberAttribute)),
            };
            if (isNeeded && property.GetIndexParameters().Length == 0)
            {
                NullabilityInfo? item = nullability?.ElementType ?? (nullability?.GenericTypeArguments is [var only] ? only : null);
                yield return new Part(property, item?.ReadState == NullabilityState.NotNull);
            }
        }
    }

    private readonly record struct Part(PropertyInfo Property, bool HoldsNoNull);
}
