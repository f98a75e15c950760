using System.Text;

namespace CommunityEvals.Scores;

/// <summary>Tells setups of one task apart by a result's <c>notes</c>.</summary>
public static class Variant
{
    /// <summary>The setup without tools, which needs no notes.</summary>
    public const string Default = "default";

    /// <summary>The setup with tools.</summary>
    public const string WithTools = "with-tools";

    /// <summary>What all other setups begin with.</summary>
    private const string Other = "other:";

    /// <summary>The variant that <paramref name="notes"/> mean: <c>default</c>, <c>with-tools</c> or <c>other: …</c>.</summary>
    /// <remarks>After folding case, trimming, dropping final punctuation, and reading <c>-</c>, <c>_</c> and runs of blanks as one space.</remarks>
    public static string Of(string? notes)
    {
        if (notes is null)
        {
            return Default;
        }

        var normalized = Normalize(notes);
        return normalized switch
        {
            "" or "no tools" or "without tools" => Default,
            "with tools" => WithTools,
            _ => $"{Other} {normalized}",
        };
    }

    /// <summary>The variant that a project names; null when there is none of that name.</summary>
    public static string? TryParse(string name)
    {
        var word = name.Trim();
        return word.StartsWith(Other, StringComparison.OrdinalIgnoreCase) ? Of(word.Substring(Other.Length))
            : string.Equals(word, Default, StringComparison.OrdinalIgnoreCase) ? Default
            : string.Equals(word, WithTools, StringComparison.OrdinalIgnoreCase) ? WithTools
            : null;
    }

    private static string Normalize(string notes)
    {
        var builder = new StringBuilder(notes.Length);
        foreach (var c in notes.ToLowerInvariant())
        {
            var isBlank = char.IsWhiteSpace(c) || c is '-' or '_';
            if (!isBlank)
            {
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd(' ', '.', ',', ';', ':', '!', '?');
    }
}
