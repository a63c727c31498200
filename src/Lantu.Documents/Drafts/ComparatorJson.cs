using Lantu.Domain.Targets;

namespace Lantu.Documents.Drafts;

/// <summary>The comparators' names in the import contract.</summary>
static class ComparatorJson
{
    public static string NameOf(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "atLeast",
        Comparator.AtMost => "atMost",
        Comparator.About => "about",
        Comparator.Equal => "equal",
        Comparator.MoreThan => "moreThan",
        Comparator.LessThan => "lessThan",
        Comparator.IncreaseBy => "increaseBy",
        Comparator.DecreaseBy => "decreaseBy",
    };
}
