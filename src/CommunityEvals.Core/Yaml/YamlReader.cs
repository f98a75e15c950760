using YamlDotNet.Core;

namespace CommunityEvals.Yaml;

/// <summary>Reads YAML text into nodes with exact places.</summary>
/// <remarks>
/// Builds on YamlDotNet's event parser with a stack of its own: YamlDotNet's loader calls itself for each
/// level of nesting, and a hostile file would end the process that runs us.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws for what the text holds: see <see cref="YamlStream.Fault"/>.</summary>
    public static YamlStream Read(YamlText text, YamlLimits? limits = null)
    {
        limits ??= YamlLimits.Default;
        return TextFaults.FindWhole(text, limits) is null && PlainYamlReader.TryRead(text.Text, limits) is { } root
            ? new(text, [root], [], null)
            : ReadWhole(text, limits);
    }

    /// <summary>The same by the whole parser alone.</summary>
    internal static YamlStream ReadWhole(YamlText text, YamlLimits limits)
    {
        var fault = TextFaults.Find(text, limits);
        if (fault is not null)
        {
            return new(text, [], [], fault);
        }

        var builder = new YamlTreeBuilder(text, limits);
        try
        {
            // A byte order mark inside the text, as an editor may have left it, is no content.
            var skipped = text.Text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
            builder.Offset = skipped;
            var parser = new Parser(new SteadyScanner(new StringReader(skipped == 0 ? text.Text : text.Text.Substring(skipped))));
            while (builder.Fault is null && parser.MoveNext())
            {
                builder.Add(parser.Current!);
            }
        }
        catch (YamlException exception)
        {
            builder.Fail(MalformedYaml.Explain(exception, builder));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException
            or OverflowException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException)
        {
            // YamlDotNet stumbles over some malformed texts without saying where.
            builder.Fail(MalformedYaml.Explain(null, builder));
        }

        return builder.Finish();
    }
}
