using System.Globalization;
using System.Text.RegularExpressions;
using CommunityEvals.Documents;
using CommunityEvals.Tasks.Policies;
using CommunityEvals.Yaml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>What a scalar is: YAML 1.2's core schema, the reader, the conversion to JSON and the schemas say the same.</summary>
public class ScalarResolutionTests
{
    private const int Count = 20_000;

    private const string Alphabet = "0123456789+-.eExoaAfFnNiIuUlLrRtTsS_:~";

    /// <summary>The core schema as its standard writes it (yaml.org/spec/1.2.2, §10.3.2), first that fits.</summary>
    private static readonly (JTokenType Type, Regex Form)[] CoreSchema =
    [
        (JTokenType.Null, new(@"\A(null|Null|NULL|~|)\z")),
        (JTokenType.Boolean, new(@"\A(true|True|TRUE|false|False|FALSE)\z")),
        (JTokenType.Integer, new(@"\A([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z")),
        (JTokenType.Float, new(@"\A([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z")),
        (JTokenType.String, new(@"")),
    ];

    [Theory]
    [InlineData("0x1F", "31")]
    [InlineData("0x1f", "31")]
    [InlineData("0X1F", "\"0X1F\"")]
    [InlineData("+0x1F", "\"+0x1F\"")]
    [InlineData("0o17", "15")]
    [InlineData("0o18", "\"0o18\"")]
    [InlineData("0b11", "\"0b11\"")]
    [InlineData("012", "12")]
    [InlineData("08", "8")]
    [InlineData("-012", "-12")]
    [InlineData("+5", "5")]
    [InlineData("-0", "0")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("1,000", "\"1,000\"")]
    [InlineData("190:20:30", "\"190:20:30\"")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5.0")]
    [InlineData("20.90", "20.90")]
    [InlineData("0.000", "0.000")]
    [InlineData(".", "\".\"")]
    [InlineData("1e3", "1000.0")]
    [InlineData("1E+3", "1000.0")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("1.e3", "1000.0")]
    [InlineData(".e3", "\".e3\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("2026-01-15", "\"2026-01-15\"")]
    [InlineData("2026-01-15T10:00:00Z", "\"2026-01-15T10:00:00Z\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("True", "true")]
    [InlineData("tRue", "\"tRue\"")]
    [InlineData("FALSE", "false")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("nUll", "\"nUll\"")]
    [InlineData("", "null")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"5\"", "\"5\"")]
    [InlineData("'5'", "\"5\"")]
    [InlineData("'~'", "\"~\"")]
    [InlineData("\"null\"", "\"null\"")]
    [InlineData("!!str 5", "\"5\"")]
    [InlineData("!!float 5", "5.0")]
    [InlineData("! 5", "\"5\"")]
    [InlineData("76.1%", "\"76.1%\"")]
    [InlineData("nan", "\"nan\"")]
    [InlineData("inf", "\"inf\"")]
    [InlineData("|\n    5", "\"5\\n\"")]
    public void A_scalar_means_what_the_core_schema_says(string written, string json)
    {
        Assert.Equal(json, YamlJson.Convert(Notes(written)).ToString(Formatting.None));
        AssertAgreement(written);
    }

    [Theory]
    [InlineData(".nan", double.NaN)]
    [InlineData(".NaN", double.NaN)]
    [InlineData(".inf", double.PositiveInfinity)]
    [InlineData("+.INF", double.PositiveInfinity)]
    [InlineData("-.Inf", double.NegativeInfinity)]
    [InlineData("1e999", double.PositiveInfinity)]
    [InlineData("-1e999", double.NegativeInfinity)]
    [InlineData("1e300", 1e300)]
    [InlineData("1e-300", 1e-300)]
    public void A_number_that_no_decimal_holds_is_a_double(string written, double value)
    {
        Assert.Equal(value, ((JValue)YamlJson.Convert(Notes(written))).Value);
        AssertAgreement(written);
    }

    [Fact]
    public void Whole_numbers_beyond_64_bits_stay_whole_and_out_of_every_range()
    {
        var digits = new string('9', 100_000);

        Assert.Equal(long.MaxValue, YamlJson.Convert(Notes(digits)).Value<long>());
        Assert.Equal(long.MinValue, YamlJson.Convert(Notes("-" + digits)).Value<long>());
        Assert.Equal(long.MaxValue, YamlJson.Convert(Notes("0x" + digits)).Value<long>());
    }

    [Fact]
    public void Random_plain_scalars_mean_what_the_core_schema_says()
    {
        var random = new Random(4);
        var seen = new Dictionary<JTokenType, int>();
        for (var i = 0; i < Count; i++)
        {
            var written = Spelling(random);
            if (Read(written).Stream.Fault is not null || Notes(written) is not YamlScalar scalar || scalar.Value != written)
            {
                continue;
            }

            var expected = CoreSchema.First(kind => kind.Form.IsMatch(written)).Type;
            var token = (JValue)YamlJson.Convert(scalar);
            Assert.True(expected == token.Type, $"'{written}' is {token.Type}, not {expected}");
            if (expected == JTokenType.Float && !written.Contains('n', StringComparison.OrdinalIgnoreCase))
            {
                Assert.Equal(double.Parse(written, CultureInfo.InvariantCulture), System.Convert.ToDouble(token.Value, CultureInfo.InvariantCulture));
            }

            AssertAgreement(written);
            seen[expected] = seen.GetValueOrDefault(expected) + 1;
        }

        Assert.All(CoreSchema, kind => Assert.InRange(seen.GetValueOrDefault(kind.Type), 100, Count));
    }

    /// <summary>Two times of three near something that is no text, else any characters.</summary>
    private static string Spelling(Random random)
    {
        string[] seeds = ["null", "~", "true", "FALSE", "0x1F", "0o17", "1_000", ".5", "5.", "+5", "1e3", "012", "-1.5E-7", ".inf", "-.INF", ".nan", "2026-01-15", ""];
        if (random.Next(3) == 0)
        {
            return new(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray());
        }

        var seed = seeds[random.Next(seeds.Length)];
        return random.Next(3) == 0 ? seed : seed.Insert(random.Next(seed.Length + 1), Alphabet[random.Next(Alphabet.Length)].ToString());
    }

    /// <summary>The scalar in place of a number and of a text.</summary>
    private static void AssertAgreement(string written)
    {
        Assert.Null(ShippedSchema.Results.Disagreement(AsNotes(written), out _));
        Assert.Null(ShippedSchema.Results.Disagreement($"- dataset: {{ id: a/b, task_id: c }}\n  value: {written}\n", out _));
        Assert.Null(ShippedSchema.Results.Disagreement($"- dataset:\n    id: {written}\n    task_id: c\n  value: 1\n", out _));
    }

    private static string AsNotes(string written) => $"- dataset: {{ id: a/b, task_id: c }}\n  value: 1\n  notes: {written}\n";

    private static YamlNode Notes(string written) => Read(written).Entries[0].Node.Find("notes")!.Value;

    private static ResultsDocument Read(string written) =>
        (ResultsDocument)EvalDocument.Read(FileClassifier.Results(".eval_results/x.yaml", "owner/model", new()), new(AsNotes(written)));
}
