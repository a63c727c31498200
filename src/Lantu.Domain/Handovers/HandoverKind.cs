namespace Lantu.Domain.Handovers;

/// <summary>What one unit does towards another when it hands something over.</summary>
public enum HandoverKind
{
    /// <summary>共享: data or findings are shared.</summary>
    Share,

    /// <summary>移交, 移送: a case or a clue goes to whoever is competent.</summary>
    Transfer,

    /// <summary>抄送, 抄告: a copy goes to somebody who has to know.</summary>
    Copy,

    /// <summary>推送: data or findings are pushed.</summary>
    Push,

    /// <summary>反馈: a result is told to somebody, without having been asked for by a hand-over.</summary>
    Feedback,
}
