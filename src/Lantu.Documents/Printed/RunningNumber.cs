using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Printed;

/// <summary>Numbers before items and headings: 一、（一）1. （1）, each below the one before it.</summary>
static class RunningNumber
{
    public static int LevelOf(string heading) => HeadingNumber.TryRead(heading)?.Level ?? 0;

    /// <summary>The number as an item below headings of a level prints it.</summary>
    public static string Write(string number, int above) =>
        number.Length == 0 ? ""
        : char.IsAsciiDigit(number[0]) ? (above >= 3 ? $"（{number}）" : $"{number}.")
        : above >= 1 ? $"（{number}）" : $"{number}、";
}
