using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CommunityEvals.Tasks.Tests.Schemas;

/// <summary>Writes a JSON value as YAML in one of the many ways that there are: blocks or braces, quotes or none, merged or not.</summary>
internal sealed class YamlWriter(Random random)
{
    private readonly StringBuilder _yaml = new();
    private int _anchors;

    public string Write(JToken token)
    {
        _yaml.Clear();
        WriteNode(token, 0, isAfterDash: true);
        return _yaml.Append('\n').ToString();
    }

    private void WriteNode(JToken token, int indentation, bool isAfterDash)
    {
        switch (token)
        {
            case JObject { Count: > 0 } mapping when random.Next(4) > 0:
                WriteBlock(mapping, indentation, isAfterDash);
                break;
            case JArray { Count: > 0 } list when random.Next(4) > 0:
                WriteBlock(list, indentation);
                break;
            case JContainer container:
                Space();
                WriteFlow(container);
                break;
            default:
                Space();
                _yaml.Append(Scalar((JValue)token));
                break;
        }
    }

    private void WriteBlock(JObject mapping, int indentation, bool isAfterDash)
    {
        var properties = mapping.Properties().ToList();
        var merged = random.Next(8) == 0 ? properties.Where(property => property.Name != "<<").Skip(1).ToList() : [];
        var isFirst = isAfterDash;
        foreach (var property in properties.Except(merged))
        {
            WriteKey(Key(property.Name), indentation, ref isFirst);
            WriteNode(property.Value, indentation + 2, isAfterDash: false);
        }

        if (merged.Count > 0)
        {
            WriteKey("<<", indentation, ref isFirst);
            Space();
            _yaml.Append(random.Next(2) == 0 ? "&m" + _anchors++.ToString(CultureInfo.InvariantCulture) + " " : "");
            WriteFlow(new JObject(merged));
        }
    }

    private void WriteKey(string key, int indentation, ref bool isFirst)
    {
        if (isFirst)
        {
            Space();
        }
        else
        {
            _yaml.Append('\n').Append(' ', indentation);
        }

        isFirst = false;
        _yaml.Append(key).Append(':');
    }

    private void WriteBlock(JArray list, int indentation)
    {
        foreach (var item in list)
        {
            if (_yaml.Length > 0)
            {
                _yaml.Append('\n');
            }

            _yaml.Append(' ', indentation).Append('-');
            WriteNode(item, indentation + 2, isAfterDash: item is JObject);
        }
    }

    private void WriteFlow(JToken token)
    {
        switch (token)
        {
            case JObject mapping:
                Join('{', '}', mapping.Properties(), property =>
                {
                    _yaml.Append(Key(property.Name)).Append(": ");
                    WriteFlow(property.Value);
                });
                break;
            case JArray list:
                Join('[', ']', list, WriteFlow);
                break;
            default:
                _yaml.Append(Scalar((JValue)token));
                break;
        }
    }

    private void Join<T>(char open, char close, IEnumerable<T> items, Action<T> write)
    {
        _yaml.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            _yaml.Append(isFirst ? "" : ", ");
            write(item);
            isFirst = false;
        }

        _yaml.Append(close);
    }

    private string Scalar(JValue value) => value.Type switch
    {
        JTokenType.Null => random.Next(2) == 0 ? "null" : "~",
        JTokenType.Boolean => value.Value is true ? "true" : "False",
        JTokenType.String => Text((string)value.Value!),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The key <c>&lt;&lt;</c> in quotes is a key like others.</summary>
    private string Key(string name) => name == "<<" ? "\"<<\"" : Text(name);

    private string Text(string text)
    {
        var isWord = text.Length > 0 && text.All(char.IsAsciiLetter) && text is not ("true" or "null");
        return isWord && random.Next(3) > 0 ? text
            : random.Next(3) == 0 && text.All(c => c is >= ' ' and <= '~') ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'"
            : JsonConvert.ToString(text);
    }

    private void Space()
    {
        if (_yaml.Length > 0 && _yaml[^1] != ' ')
        {
            _yaml.Append(' ');
        }
    }
}
