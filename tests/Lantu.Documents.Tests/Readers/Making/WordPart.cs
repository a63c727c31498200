namespace Lantu.Documents.Tests.Readers.Making;

/// <summary>A part beside the document: its name in the word folder, kind of relationship, content type, and content; none is a target outside.</summary>
sealed record WordPart(string Name, string Relation, string Type, string Content);
