using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL065: a verifyToken that is no compact JWS.</summary>
public sealed class UnrecognizedVerifyToken : EntryRule
{
    internal UnrecognizedVerifyToken()
        : base("EVAL065", "UnrecognizedVerifyToken", Severity.Info, "A verifyToken should be a compact JWS")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) =>
        entry.VerifyToken is { } token && !IsCompactJws(token.Value) && !Placeholder.IsTemplate(token.Value)
            ? At(token.Span, $"'[{entry.Index}].verifyToken' is not of the form 'header.payload.signature' in base64url, so the Hub will hardly take it for a proof: copy the token again, or remove it")
            : null;

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
