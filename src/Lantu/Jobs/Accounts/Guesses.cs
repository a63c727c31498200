namespace Lantu.Jobs.Accounts;

/// <summary>How many guesses a password stands, by the zxcvbn estimate: common passwords and words, rows of the keyboard, dates, repeats, and what is known of the person.</summary>
static class Guesses
{
    // Bits: whoever guesses at the site is stopped long before a million.
    const double Fewest = 20;

    static readonly string[] Near = ["lantu", "蓝图", "woaini", "5201314", "1314520"];

    // The estimate takes longer the longer the text: what stands at the front is enough.
    const int MostRead = 64;

    public static bool AreFew(string password, IEnumerable<string> personal) => Zxcvbn.Zxcvbn.MatchPassword(password.Length > MostRead ? password[..MostRead] : password, Near.Concat(personal)).Entropy < Fewest;
}
