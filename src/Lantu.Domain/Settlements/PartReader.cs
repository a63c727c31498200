using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Settlements;

/// <summary>Reads a part of a measure that a person typed, as the document's own would be read.</summary>
/// <param name="directory">The directory the plan was read with.</param>
/// <param name="planYear">The year of a date that names none.</param>
public sealed class PartReader(UnitDirectory directory, int planYear)
{
    readonly UnitListReader _units = new(directory);
    readonly IReadOnlyList<string> _places = PlaceNames.Of(directory);

    /// <summary>The year of a date that names none.</summary>
    public int Year => planYear;

    /// <summary>The content with the part saying this. Names that did not change keep whom they were settled to mean.</summary>
    /// <param name="content">What the measure says.</param>
    /// <param name="part">The part.</param>
    /// <param name="text">As it would be printed: paragraphs and deadlines on lines of their own, units between 、.</param>
    public MeasureContent Put(MeasureContent content, MeasurePart part, string text)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(text);

        string clean = text.ReplaceLineEndings("\n").Trim();
        if (clean == content.Printed(part))
        {
            return content;
        }

        return part switch
        {
            MeasurePart.Text => WithFacts(content with { Paragraphs = Lines(clean) }, content),
            MeasurePart.Deadline => WithFacts(content with { Deadlines = [.. Lines(clean).SelectMany(Deadlines)] }, content),
            MeasurePart.Lead => content with { Lead = Units(content.Lead, clean) },
            MeasurePart.Responsible => content with { Responsible = Units(content.Responsible, clean) },
            MeasurePart.Supporting => content with { Supporting = Units(content.Supporting, clean) },
        };
    }

    /// <summary>The content with the part of another content, whom its names were settled to mean included.</summary>
    public MeasureContent Take(MeasureContent content, MeasurePart part, MeasureContent from)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(from);

        return part switch
        {
            MeasurePart.Text => WithFacts(content with { Paragraphs = from.Paragraphs }, content),
            MeasurePart.Deadline => WithFacts(content with { Deadlines = from.Deadlines }, content),
            MeasurePart.Lead => content with { Lead = from.Lead },
            MeasurePart.Responsible => content with { Responsible = from.Responsible },
            MeasurePart.Supporting => content with { Supporting = from.Supporting },
        };
    }

    /// <summary>What reads with the same directory for another year.</summary>
    public PartReader For(int year) => new(directory, year);

    /// <summary>The content with the dates it has in this reader's year, where its words leave the year to the plan.</summary>
    /// <param name="content">What the measure says.</param>
    /// <param name="year">The year its dates were read for. A date that the words alone did not give in that year stays as it is.</param>
    public MeasureContent Dated(MeasureContent content, int year)
    {
        ArgumentNullException.ThrowIfNull(content);

        return year == Year ? content : WithFacts(content with { Deadlines = [.. content.Deadlines.Select(deadline => Again(deadline, year) == deadline ? Again(deadline, Year)! : deadline)] }, content);
    }

    MeasureContent WithFacts(MeasureContent content, MeasureContent before)
    {
        // A figure named by the title, which is no part of the content, keeps that name.
        string? subject = before.Targets.FirstOrDefault(target => !before.Paragraphs.Any(paragraph => paragraph.Contains(target.Quantity, StringComparison.Ordinal)))?.Quantity;
        MeasureFacts facts = MeasureFacts.Of(content.Paragraphs, content.Deadlines, Year, _places, subject);
        SourcePlace place = content.Targets.Count > 0 ? content.Targets[0].Place : SourcePlace.Unknown;
        return content with { Milestones = facts.Milestones, Duties = facts.Duties, Targets = [.. facts.Targets.Targets.Select(target => target with { Place = place })] };
    }

    static Deadline? Again(Deadline deadline, int year) => DeadlineReader.ReadCell(deadline.Text, year).Deadlines is [var read] ? read : null;

    IReadOnlyList<UnitReference> Units(IReadOnlyList<UnitReference> before, string text) =>
        [.. _units.Read(text).Select(unit => before.FirstOrDefault(known => known.Text == unit.Text) ?? unit)];

    // What can't be read as a time stays as it was typed, of unknown kind.
    IEnumerable<Deadline> Deadlines(string line)
    {
        DeadlineCell cell = DeadlineReader.ReadCell(line, Year);
        return cell.Deadlines.Count > 0 ? cell.Deadlines : [new Deadline { Text = line, Kind = DeadlineKind.Unknown }];
    }

    static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
