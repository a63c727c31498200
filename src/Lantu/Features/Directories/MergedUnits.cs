using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>The merger that was typed.</summary>
static class MergedUnits
{
    static readonly char[] Between = ['\n', '、', ',', '，', ';', '；'];

    public static DirectoryState Of(DirectoryState state, EntryForm form)
    {
        DateOnly day = EntryForm.NeededDay(form.Day);
        int[] merged = [.. Names(state, form.Merged ?? "").Select(name => Find(state, name, day).Number)];
        string into = EntryForm.Text(form.Name) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchUnit, "");
        return form.IntoNew == true
            ? UnitMerger.IntoNew(state, merged, new Unit { Name = into, FullName = EntryForm.Text(form.FullName), Kind = form.Kind ?? UnitKind.Department }, day)
            : UnitMerger.Into(state, merged, Find(state, into, day).Number, day);
    }

    // A name may hold the sign that parts names: 市科委、中关村管委会. A line that is one name is that one.
    static IEnumerable<string> Names(DirectoryState state, string typed)
    {
        foreach (string line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (string name in state.Units.Units.Any(unit => unit.Name == line) ? [line] : line.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                yield return name;
            }
        }
    }

    static Unit Find(DirectoryState state, string name, DateOnly day)
    {
        Unit? before = state.Units.Units.FirstOrDefault(unit => unit.Name == name && unit.IsInBeing(day));
        return before ?? state.Units.FindByAnyName(name) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchUnit, name);
    }
}
