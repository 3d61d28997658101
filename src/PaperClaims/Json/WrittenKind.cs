namespace PaperClaims;

/// <summary>A claim kind as it is written: what JSON, tables, databases and the report know of it.</summary>
/// <param name="Type">Its record.</param>
/// <param name="Name">The value of <c>type</c>, in snake_case.</param>
/// <param name="Plural">What several of it are called, in snake_case too.</param>
/// <param name="IsDerived">Whether it is built from the claims of all other kinds.</param>
internal sealed record WrittenKind(Type Type, string Name, string Plural, bool IsDerived);
