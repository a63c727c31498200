namespace Lantu.Security;

/// <summary>What somebody who has signed in must still do.</summary>
enum Unfinished
{
    Nothing,

    /// <summary>The password's time is over.</summary>
    Password,

    /// <summary>The roles need a second factor, and there is none.</summary>
    SecondFactor,
}
