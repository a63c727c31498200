using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Documents.Drafts;

/// <summary>A measure 工作措施: the thing that is tracked.</summary>
public sealed record MeasureDraft
{
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Every place it was read from, the text's first.</summary>
    public IReadOnlyList<SourcePlace> Places { get; init; } = [];

    /// <summary>The deadlines of its own column or bracket, one per part.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    public IReadOnlyList<UnitReference> Lead { get; init; } = [];

    public IReadOnlyList<UnitReference> Responsible { get; init; } = [];

    public IReadOnlyList<UnitReference> Supporting { get; init; } = [];

    /// <summary>Dates found in the text.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>Recurring duties found in the text (每季度, 按月, 每年2月底前).</summary>
    public IReadOnlyList<Deadline> Duties { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>A measure that says this and was read from these places.</summary>
    public static MeasureDraft Of(MeasureContent content, IReadOnlyList<SourcePlace> places)
    {
        ArgumentNullException.ThrowIfNull(content);

        return new MeasureDraft
        {
            Paragraphs = content.Paragraphs,
            Places = places,
            Deadlines = content.Deadlines,
            Milestones = content.Milestones,
            Duties = content.Duties,
            Targets = content.Targets,
            Lead = content.Lead,
            Responsible = content.Responsible,
            Supporting = content.Supporting,
        };
    }

    /// <summary>What it says, apart from where it stands.</summary>
    public MeasureContent Content() => new()
    {
        Paragraphs = Paragraphs,
        Deadlines = Deadlines,
        Milestones = Milestones,
        Duties = Duties,
        Targets = Targets,
        Lead = Lead,
        Responsible = Responsible,
        Supporting = Supporting,
    };
}
