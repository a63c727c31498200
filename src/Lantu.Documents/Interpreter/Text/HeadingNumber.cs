using System.Text.RegularExpressions;

namespace Lantu.Documents.Interpreter.Text;

/// <summary>The number before a heading and how deep it is by the custom of official documents: 一、 （一） 1. （1）.</summary>
/// <param name="Level">1 for 一、 and 第一章; 2 for （一）; 3 for 1. and 1、; 4 for （1） and ①.</param>
/// <param name="Printed">The number without its punctuation.</param>
/// <param name="Title">What follows.</param>
sealed partial record HeadingNumber(int Level, string Printed, string Title)
{
    public static HeadingNumber? TryRead(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int level = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : 4;
        string number = match.Groups.Cast<Group>().Skip(1).First(group => group.Success && group.Name.Length > 2).Value;
        return new HeadingNumber(level, number, text[match.Length..].Trim());
    }

    [GeneratedRegex(
        """^\s*(?:(?:第(?<one>[一二三四五六七八九十百]+)(?:章|部分|篇|节)\s*)|(?<one>[一二三四五六七八九十百]+)\s*[、．.]|[（(]\s*(?<two>[一二三四五六七八九十百]+)\s*[)）]、?|(?<three>[0-9０-９]{1,3})\s*[、．.](?:(?![0-9０-９])|(?=(?:19|20)[0-9０-９][0-9０-９]年)|(?=[0-9０-９]{1,2}月))|[（(]\s*(?<four>[0-9０-９]{1,3})\s*[)）]、?)""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Pattern();
}
