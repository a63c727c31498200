namespace Lantu.Security;

/// <summary>One field of a form that was kept.</summary>
public sealed record KeptField(string Name, string Value);
