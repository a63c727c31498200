namespace Lantu.Documents.Printed;

/// <summary>How a numbered item of running text is set.</summary>
enum ItemForm
{
    /// <summary>（一）标题。正文…, the duty as the text itself says it where it does, else in a bracket.</summary>
    TitleInLine,

    /// <summary>The title on a line of its own.</summary>
    TitleAlone,

    /// <summary>As in a line, every duty in a bracket.</summary>
    Bracketed,

    /// <summary>The title on a line of its own, every duty in a bracket.</summary>
    BracketedTitleAlone,

    /// <summary>As in a line, every duty in a bracket, and one with a dash behind what nobody owes: it ends before the next.</summary>
    Dashed,

    /// <summary>The same with the title on a line of its own.</summary>
    DashedTitleAlone,
}
