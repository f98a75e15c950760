using YamlDotNet.Core;

namespace CommunityEvals.Yaml;

/// <summary>Says in plain words what the parser complains about, at the place where a person would mend it.</summary>
internal static class MalformedYaml
{
    /// <summary>Parts of the parser's complaints, and what to say instead; the first that fits.</summary>
    private static readonly (string Complaint, string Plain)[] PlainWords =
    [
        ("found invalid mapping", "a second ': ' on one line makes YAML see a mapping inside a value: put the whole value in quotes"),
        ("Mapping values are not allowed", "a ': ' stands where no key can be: put the value in quotes, or mend the indentation"),
        ("tab character that violate indentation", "a tab stands in the indentation: YAML allows only spaces there"),
        ("invalid tab as indentation", "a tab stands in the indentation: YAML allows only spaces there"),
        ("multi-line double-quoted scalar, found wrong indentation", "the quote that begins here is not closed on its line: close it"),
        ("quoted scalar, found unexpected end of stream", "the quote that begins here is never closed: close it"),
        ("quoted scalar, found unexpected document indicator", "the quote that begins here is not closed before the document ends: close it"),
        ("unknown escape character", "a backslash in double quotes begins an escape that does not exist: write '\\\\' for a backslash, or use single quotes"),
        ("hexadecimal number", "an escape in double quotes needs hexadecimal digits: write '\\\\' for a backslash, or use single quotes"),
        ("character that cannot start any token", "a value cannot begin with this character: put the value in quotes"),
        ("could not find expected ':'", "a key without ': ' behind it: add the colon and a space, or mend the indentation"),
        ("block mapping, did not find expected key", "this does not fit the mapping above it: mend the indentation, or add the missing ': ', quote or bracket"),
        ("did not find expected '-' indicator", "this does not line up with the list above it: begin it with '- ' or mend the indentation"),
        ("did not find expected ',' or", "a bracket is not closed, or a comma is missing"),
        ("Block sequence entries are not allowed", "a '- ' stands where no list can begin: put it on a line of its own"),
        ("Mapping keys are not allowed", "a '? ' stands where no key can begin"),
        ("undefined tag handle", "a '!' in front of a value is a tag that is not defined: put the value in quotes"),
        ("While scanning a tag", "a '!' in front of a value begins a tag that is not well formed: put the value in quotes"),
        ("an anchor or alias", "a '&' or '*' in front of a value must be followed by a name: put the value in quotes"),
        ("more than one anchor", "a value has two anchors ('&name'): keep one"),
        ("incompatible YAML document", "the %YAML directive names a version that does not exist: remove it"),
        ("directive", "a line that begins with '%' is a directive that YAML does not know: remove it, or quote the value"),
        ("block scalar", "the block text that begins with '|' or '>' is not well formed: mend its first line or its indentation"),
        ("comment", "a comment needs a space before its '#'"),
        ("did not find expected <document start>", "more text stands behind the end of the document: mend the indentation, or remove it"),
    ];

    private const string Unclear = "this is not YAML: mend the indentation, quotes and brackets here";

    private const string UnclosedBracket = "the bracket that begins here is not closed, or a comma is missing in it: close it";

    public static YamlFault Explain(YamlException? exception, YamlTreeBuilder builder)
    {
        var complaint = exception?.Message ?? "";
        if (builder.OpenBracket is { } bracket && IsAboutBrackets(exception))
        {
            return Fault(new(bracket, 1), UnclosedBracket);
        }

        var plain = PlainWords.FirstOrDefault(entry => complaint.Contains(entry.Complaint)).Plain ?? Unclear;
        return Fault(Place(exception, builder), plain);
    }

    private static YamlFault Fault(CharSpan span, string message) => new(YamlFaultKind.Malformed, span, message);

    private static bool IsAboutBrackets(YamlException? exception) =>
        exception is null
        || exception.Message.Contains("did not find expected ',' or")
        || exception.Message.Contains("did not find expected node content");

    private static CharSpan Place(YamlException? exception, YamlTreeBuilder builder)
    {
        var text = builder.Text.Text;
        var span = exception is null
            ? new CharSpan(builder.LastEnd, 0)
            : builder.SpanOf(exception.Start, exception.End);
        if (exception is not null && exception.Message.Contains("tab"))
        {
            // The parser names the value before the line break; the tab is what has to go.
            var tab = text.IndexOf('\t', span.Start);
            return tab < 0 ? span : new(tab, 1);
        }

        return OnOneLine(span, builder.Text);
    }

    /// <summary>The part of <paramref name="span"/> that lies on its first line, at least one character where there is one.</summary>
    private static CharSpan OnOneLine(CharSpan span, YamlText text)
    {
        var start = span.Start;
        if (start >= text.Text.Length && start > 0)
        {
            start = text.Text.TrimEnd().Length;
        }

        var lineEnd = text.Text.IndexOfAny(['\r', '\n'], Math.Min(start, text.Text.Length));
        lineEnd = lineEnd < 0 ? text.Text.Length : lineEnd;
        return CharSpan.FromBounds(start, Math.Min(Math.Max(span.End, start + 1), lineEnd));
    }
}
