namespace Lantu.Documents.Lists;

/// <summary>A file that can't be read as tables of a workbook.</summary>
sealed class SheetsRefusedException(bool isTooLarge, Exception? cause) : Exception("The file is no workbook that can be read.", cause)
{
    /// <summary>Whether it holds more than it may; else it is no workbook.</summary>
    public bool IsTooLarge { get; } = isTooLarge;
}
