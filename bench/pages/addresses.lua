-- Asks for the addresses of a file, one after the other: lines of path and, after a tab, the entity tag to ask with.
-- Arguments: the file, and what to accept.
local requests, at = {}, 0

init = function(arguments)
    for line in io.lines(arguments[1]) do
        local path, tag = line:match("([^\t]+)\t?(.*)")
        local headers = { ["Accept-Encoding"] = arguments[2] }
        if tag ~= "" then headers["If-None-Match"] = tag end
        requests[#requests + 1] = wrk.format("GET", path, headers)
    end
end

request = function()
    at = at % #requests + 1
    return requests[at]
end
