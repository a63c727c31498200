using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Lantu.Security;

/// <summary>What signing in and the guard are made of.</summary>
static class SecurityParts
{
    /// <summary>Adds them to a site.</summary>
    /// <param name="services">The site's parts.</param>
    /// <param name="demonstration">Its people, where the site is a demonstration.</param>
    public static void AddSecurity(this IServiceCollection services, Demonstration? demonstration)
    {
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme, SessionCookie.Set);
        services.AddScoped<Visitor>();
        services.AddSingleton<UnitTrees>();
        services.AddSingleton<PlanUnitNumbers>();
        services.AddSingleton<SetupCode>();
        services.AddSingleton<PasswordHashing>();
        services.AddSingleton<Authenticator>();
        services.AddSingleton<FailedAttempts>();
        services.AddSingleton<SignIn>();
        services.AddSingleton<OwnAccount>();
        services.AddSingleton<KeepAccounts>();
        services.AddSingleton<InstallAdministrators>();
        services.AddIdentityCore<Account>().AddUserStore<AccountPasskeys>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // Who signs in with one types no name, so the authenticator must know whose it is; and it stands for both factors, so it must ask who holds it.
            passkeys.ResidentKeyRequirement = "required";
            passkeys.UserVerificationRequirement = "required";
        });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        if (demonstration is not null)
        {
            services.AddSingleton(demonstration);
        }
    }
}
