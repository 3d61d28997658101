using System.Diagnostics;

namespace PaperClaims;

/// <summary>Shows the items of a collection in a debugger.</summary>
internal sealed class ItemsDebugView<T>(IEnumerable<T> items)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = [.. items];
}
