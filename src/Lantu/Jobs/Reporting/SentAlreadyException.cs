namespace Lantu.Jobs.Reporting;

/// <summary>The same form was taken before: what it did then is the answer.</summary>
sealed class SentAlreadyException(string answer) : Exception("The form was taken before.")
{
    public string Answer { get; } = answer;
}
