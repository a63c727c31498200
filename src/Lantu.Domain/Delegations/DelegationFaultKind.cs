namespace Lantu.Domain.Delegations;

/// <summary>What can be wrong with what is to be handed down. The application has one sentence for each.</summary>
public enum DelegationFaultKind
{
    /// <summary>The unit has no such assignment; the argument is what stands there.</summary>
    NotHeld,

    /// <summary>No unit directly below has such a name; the argument is what stands there.</summary>
    NoChild,

    /// <summary>A share has no unit that it is for.</summary>
    ChildMissing,

    /// <summary>The measure has no such quantity to divide; the argument is what stands there.</summary>
    NoQuantity,

    /// <summary>What should be a number is none; the argument is what stands there.</summary>
    NoNumber,

    /// <summary>A share of nothing, or of less; the argument is the value.</summary>
    NotPositive,

    /// <summary>The unit of measure is not the target's; the arguments are the target's and what stands there.</summary>
    UnitDiffers,

    /// <summary>The note is too long; the argument is how many characters it may have.</summary>
    NoteTooLong,

    /// <summary>What should be a number of working days is none; the arguments are what stands there and the most.</summary>
    NoDays,

    /// <summary>The cut-off lies before a round opens; the arguments are the day, the day it opens and the month reported on.</summary>
    CutOffBeforeOpening,

    /// <summary>The cut-off is later than the one the unit has to keep itself; the argument is how many working days that is before the round is due.</summary>
    CutOffAfterOwn,

    /// <summary>The shares come to other than what the unit has to do; the arguments are the quantity, the sum, what is to be done, the difference and the unit of measure.</summary>
    Differs,

    /// <summary>A change needs its reason.</summary>
    ReasonMissing,

    /// <summary>A reason is too long; the argument is how many characters it may have.</summary>
    ReasonTooLong,

    /// <summary>The same share stands in another row already, or two rows of one unit say differently; the argument is the unit.</summary>
    Doubled,

    /// <summary>Somebody handed down, changed or withdrew something of the measure since the sheet was saved.</summary>
    Moved,
}
