namespace Lantu.Domain.Indicators;

/// <summary>How far a figure is settled. Of one period the furthest counts; within a state the last that was filed.</summary>
public enum FigureState
{
    /// <summary>快报: as first told, not reviewed yet.</summary>
    Preliminary,

    /// <summary>审核: reviewed by those who measure.</summary>
    Reviewed,

    /// <summary>核定: settled by the authority, or published.</summary>
    Approved,
}
