using CommunityEvals.Benchmarks;

namespace CommunityEvals;

/// <summary>Writes declared metrics as one line of text, the form in which a build passes them to the compiler, and reads it back.</summary>
/// <remarks>
/// <c>dataset=task=lower,percent,0,100|…</c>: direction (<c>lower</c>, <c>higher</c> or nothing), unit, minimum and maximum;
/// names are percent-encoded, because the compiler's configuration format cuts a value at <c>#</c> and <c>;</c>.
/// </remarks>
public static class MetricList
{
    /// <summary>The line for <paramref name="metrics"/>, in their order.</summary>
    public static string Write(IEnumerable<MetricDeclaration> metrics) => string.Join("|", metrics.Select(Write));

    /// <summary>The metrics of a line; parts that are not well formed are passed over.</summary>
    public static IReadOnlyList<MetricDeclaration> Read(string? line) =>
        (line ?? "").Split('|').Select(ReadOne).OfType<MetricDeclaration>().ToList();

    private static string Write(MetricDeclaration metric)
    {
        var direction = metric.LowerIsBetter switch { true => "lower", false => "higher", null => "" };
        var unit = metric.Unit switch { ScoreUnit.Percent => "percent", ScoreUnit.Fraction => "fraction", _ => "" };
        return $"{Uri.EscapeDataString(metric.DatasetId)}={Uri.EscapeDataString(metric.TaskId)}={direction},{unit},{metric.Minimum},{metric.Maximum}";
    }

    private static MetricDeclaration? ReadOne(string part) =>
        part.Split('=') is [var dataset, var task, var facts] && facts.Split(',') is [var direction, var unit, var minimum, var maximum]
            ? new(Uri.UnescapeDataString(dataset), Uri.UnescapeDataString(task))
            {
                LowerIsBetter = direction switch { "lower" => true, "higher" => false, _ => null },
                Unit = unit switch { "percent" => ScoreUnit.Percent, "fraction" => ScoreUnit.Fraction, _ => null },
                Minimum = minimum.Length == 0 ? null : minimum,
                Maximum = maximum.Length == 0 ? null : maximum,
            }
            : null;
}
