using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL065: a verifyToken that is no compact JWS.</summary>
public sealed class UnrecognizedVerifyToken : Rule
{
    internal UnrecognizedVerifyToken()
        : base("EVAL065", "UnrecognizedVerifyToken", Severity.Info, "A verifyToken should be a compact JWS")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) =>
        from entry in document.Entries
        where entry.VerifyToken is not null && !Placeholder.IsTemplate(entry.VerifyToken.Value) && !IsCompactJws(entry.VerifyToken.Value)
        select At(entry.VerifyToken!.Span, $"'[{entry.Index}].verifyToken' is not of the form 'header.payload.signature' in base64url, so the Hub will hardly take it for a proof: copy the token again, or remove it");

    /// <summary>Three parts of base64url, none empty but perhaps the payload (RFC 7515, §7.1).</summary>
    private static bool IsCompactJws(string token)
    {
        var parts = token.Split('.');
        return parts.Length == 3
            && parts[0].Length > 0
            && parts[2].Length > 0
            && parts.All(part => part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'));
    }
}
