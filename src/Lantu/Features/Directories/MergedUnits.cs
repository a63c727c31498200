using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>The merger that was typed.</summary>
static class MergedUnits
{
    public static DirectoryState Of(DirectoryState state, EntryForm form)
    {
        DateOnly day = EntryForm.NeededDay(form.Day);
        int[] merged = [.. TypedNames.Of(state, form.Merged).Select(name => Find(state, name, day).Number)];
        string into = EntryForm.Text(form.Name) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchUnit, "");
        return form.IntoNew == true
            ? UnitMerger.IntoNew(state, merged, new Unit { Name = into, FullName = EntryForm.Text(form.FullName), Kind = form.Kind ?? UnitKind.Department }, day)
            : UnitMerger.Into(state, merged, Find(state, into, day).Number, day);
    }

    static Unit Find(DirectoryState state, string name, DateOnly day)
    {
        Unit? before = state.Units.Units.FirstOrDefault(unit => unit.Name == name && unit.IsInBeing(day));
        return before ?? state.Units.FindByAnyName(name) ?? throw new DirectoryRefusedException(DirectoryRefusal.NoSuchUnit, name);
    }
}
