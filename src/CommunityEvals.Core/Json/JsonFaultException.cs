using CommunityEvals.Yaml;

namespace CommunityEvals.Json;

/// <summary>Stops the parser where the text is no JSON; it never leaves <see cref="JsonReader"/>.</summary>
internal sealed class JsonFaultException(YamlFault fault) : Exception(fault.Message)
{
    public YamlFault Fault => fault;
}
