namespace Lantu.Ui;

/// <summary>One condition a list is held by, in words, and the address of the list without it.</summary>
public sealed record ActiveFilter(string Text, string AddressWithout);
