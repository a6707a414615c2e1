# A static binary on an empty base, run by a user without rights.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN mkdir /nothing
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /isnad ./cmd/isnad

FROM scratch
# Certificate authorities for neo4j+s:// and bolt+s:// addresses.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /isnad /isnad
# The demo works in a temporary folder.
COPY --from=build --chown=65532:65532 /nothing /tmp
USER 65532:65532
ENTRYPOINT ["/isnad"]
