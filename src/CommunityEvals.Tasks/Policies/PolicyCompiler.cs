using CommunityEvals.Yaml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace CommunityEvals.Tasks.Policies;

/// <summary>Turns a policy's text into schemas.</summary>
/// <remarks>
/// NJsonSchema's own loader is not used: it follows <c>$ref</c> to files and the network, and drops keywords that it does not know.
/// Schemas are made object by object here, so that nothing but the text is ever read.
/// </remarks>
internal sealed class PolicyCompiler
{
    private readonly Dictionary<JsonSchema, PolicySchema> _parts = [];
    private readonly List<(PolicySchema From, JToken To)> _references = [];

    /// <summary>Every schema of the policy by NJsonSchema's part of it.</summary>
    public IReadOnlyDictionary<JsonSchema, PolicySchema> Parts => _parts;

    /// <summary>Compiles a policy.</summary>
    /// <exception cref="PolicyRefusedException">It is no schema, or uses what is not supported.</exception>
    /// <exception cref="JsonException">It is not JSON, or nested too deep.</exception>
    public PolicySchema CompileText(string json)
    {
        var root = Parse(json);
        var schema = Compile(root);
        foreach (var (from, to) in _references)
        {
            from.Reference = Resolve(root, to);
        }

        return schema;
    }

    public PolicySchema Compile(JToken token, JsonSchema? into = null)
    {
        var part = new PolicySchema(into ?? new());
        _parts.Add(part.Schema, part);
        token.AddAnnotation(part);
        switch (token)
        {
            case JObject keywords:
                CompileObject(keywords, part);
                break;
            case JValue { Value: bool isAllowed }:
                part.Schema.Not = isAllowed ? null : new();
                break;
            default:
                throw new PolicyRefusedException(token, "a schema is expected here: an object in braces, or true or false");
        }

        return part;
    }

    public void CompileList(JToken list, ICollection<JsonSchema> into)
    {
        foreach (var item in PolicyValues.List(list))
        {
            into.Add(Compile(item).Schema);
        }
    }

    public void CompileMap(JToken map, Func<string, JsonSchema> create, Action<string, PolicySchema> add)
    {
        if (map is not JObject schemas)
        {
            throw PolicyValues.Expected(map, "an object of schemas by name");
        }

        foreach (var property in schemas.Properties())
        {
            add(property.Name, Compile(property.Value, create(property.Name)));
        }
    }

    public void Refer(PolicySchema from, JToken to)
    {
        var target = PolicyValues.Text(to);
        if (!target.StartsWith("#", StringComparison.Ordinal))
        {
            throw new PolicyRefusedException(
                to,
                $"'$ref' to '{Quoted.OneLine(target)}' is refused, a policy reads neither other files nor the network: copy that schema below 'definitions' here and write '#/definitions/…'");
        }

        _references.Add((from, to));
    }

    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            MaxDepth = PolicyLimits.MaxDepth,
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        var root = JToken.ReadFrom(reader, new()
        {
            CommentHandling = CommentHandling.Ignore,
            DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
            LineInfoHandling = LineInfoHandling.Load,
        });
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("more text stands behind the end of the schema", reader.Path, reader.LineNumber, reader.LinePosition, null);
            }
        }

        return root;
    }

    private void CompileObject(JObject keywords, PolicySchema part)
    {
        part.Text = Text(keywords, "errorMessage") ?? Text(keywords, "description") ?? Text(keywords, "title");
        foreach (var keyword in keywords.Properties())
        {
            PolicyKeywords.Read(this, part, keyword);
        }
    }

    private static string? Text(JObject keywords, string name) =>
        keywords[name] is JValue { Value: string text } && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Follows a JSON Pointer (RFC 6901) in its form as a fragment.</summary>
    private static PolicySchema Resolve(JToken root, JToken reference)
    {
        var pointer = Uri.UnescapeDataString(reference.Value<string>()!.Substring(1));
        var token = pointer.Length == 0 ? root : pointer[0] != '/' ? null : pointer.Substring(1).Split('/').Aggregate<string, JToken?>(root, Step);
        return token?.Annotation<PolicySchema>()
            ?? throw new PolicyRefusedException(reference, $"'$ref' to '{Quoted.OneLine(reference.Value<string>()!)}' leads to no schema of this file: write '#/definitions/…' with a name that stands there");
    }

    private static JToken? Step(JToken? from, string escaped)
    {
        var name = escaped.Replace("~1", "/").Replace("~0", "~");
        return from switch
        {
            JObject mapping => mapping[name],
            JArray list when int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at) && at < list.Count => list[at],
            _ => null,
        };
    }
}
