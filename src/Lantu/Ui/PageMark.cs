using Lantu.Domain.Plans;

namespace Lantu.Ui;

/// <summary>A rectangle to draw on a page of the document.</summary>
public sealed record PageMark(int Page, PageBox Box);
