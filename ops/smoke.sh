#!/usr/bin/env bash
# Brings Parley up with Docker as an operator would, from images built here, and sees it work: all healthy, an article in, its statement
# out through the published port, figures in Prometheus, services and broker killed and healed, two of a service, everything down again.
#   ops/smoke.sh                 needs docker and compose (docker compose, or docker-compose 1.29)
#   ops/smoke.sh secured         the same with docker-compose.security.yml: TLS, passwords, least rights
#   SMOKE_WORK=DIR               where stand-ins are made for images that cannot be pulled (ops/smoke/stand-ins); else a temporary folder
#   SMOKE_PATIENCE=SECONDS       how long a condition is waited for; 300
#   SMOKE_AS_IS=1                take the images that there are instead of building them
# The commands of README.md and docs that are marked "sh docker" or "sh secured" are run as they stand there.
#   SMOKE_KEEP=1                 leave everything up in the end, to look at it
set -euo pipefail
cd "$(dirname "$0")/.."

patience=${SMOKE_PATIENCE:-300}
work=${SMOKE_WORK:-}
scratch=$(mktemp -d)
[ -n "$work" ] || work=$scratch/work
if docker compose version > /dev/null 2>&1; then compose=(docker compose); else compose=(docker-compose); fi

say() { printf '%s smoke: %s\n' "$(date -u +%H:%M:%S)" "$*"; }
die() {
    say "FAILED: $*"
    run ps >&2 || true
    for service in kafka users setup registry ingest enrich sink view; do
        echo "--- $service" >&2
        run logs --no-color --tail 25 "$service" >&2 || true
    done
    exit 1
}
run() { "${compose[@]}" "$@"; }
export COMPOSE_FILE=docker-compose.yml COMPOSE_PROJECT_NAME=parley-smoke-$$
# What a client outside of the stack signs in with.
signed_in=()
secured=
case ${1:-} in
secured)
    secured=yes
    COMPOSE_FILE=$COMPOSE_FILE:docker-compose.security.yml
    ops/compose/secrets "$scratch/secrets" > /dev/null
    set -a
    # shellcheck disable=SC1091 # made a line above
    . "$scratch/secrets/env"
    set +a
    chmod 755 "$scratch"
    signed_in=(-v "$PARLEY_TLS:/run/tls:ro" -e PARLEY_KAFKA_SECURITY_PROTOCOL=SASL_SSL -e PARLEY_KAFKA_SASL_MECHANISM=SCRAM-SHA-512
        -e PARLEY_KAFKA_SSL_TRUSTSTORE_TYPE=PEM -e PARLEY_KAFKA_SSL_TRUSTSTORE_LOCATION=/run/tls/ca.pem
        -e "PARLEY_KAFKA_SASL_JAAS_CONFIG=org.apache.kafka.common.security.scram.ScramLoginModule required username=\"parley-consumer\" password=\"$CONSUMER_PASSWORD\";")
    ;;
"") ;;
*)
    echo "usage: ops/smoke.sh [secured]" >&2
    exit 2
    ;;
esac

export NEWS_FOLDER=$scratch/news
KAFKA_PORT=$(.ci/free-port) REGISTRY_PORT=$(.ci/free-port) KAFKA_UI_PORT=$(.ci/free-port)
PROMETHEUS_PORT=$(.ci/free-port) GRAFANA_PORT=$(.ci/free-port) VIEW_PORT=$(.ci/free-port)
export KAFKA_PORT REGISTRY_PORT KAFKA_UI_PORT PROMETHEUS_PORT GRAFANA_PORT VIEW_PORT
# A busy machine takes its time.
export START_PERIOD=${patience}s
PARLEY_REVISION=$(git rev-parse HEAD 2> /dev/null || echo unknown)
export PARLEY_REVISION

down() {
    if [ -n "${SMOKE_KEEP:-}" ]; then
        say "left up: ${compose[*]} -p $COMPOSE_PROJECT_NAME down -v"
        return
    fi
    run --profile tools down -v --remove-orphans -t 20 > "$scratch/down.log" 2>&1 || cat "$scratch/down.log" >&2
    rm -rf "$scratch"
}
trap down EXIT

# await WHAT COMMAND...: until the command succeeds.
await() {
    local what=$1 began=$SECONDS
    shift
    until "$@" > "$scratch/await.log" 2>&1; do
        if [ $((SECONDS - began)) -ge "$patience" ]; then
            tail -n 20 "$scratch/await.log" >&2
            die "$what: not within $patience s"
        fi
        sleep 1
    done
    say "$what ($((SECONDS - began)) s)"
}

images() {
    local image missing=()
    for image in $(sed -n 's/.*\(IMAGE\|JRE\|MAVEN\):-\([^}]*\)}.*/\2/p; s/.*_IMAGE:-\([^}]*\)}.*/\1/p' docker-compose.yml | sort -u); do
        docker image inspect "$image" > /dev/null 2>&1 || docker pull -q "$image" > /dev/null 2>&1 || missing+=("$image")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "cannot be pulled, so stand-ins are made: ${missing[*]}"
    ops/smoke/stand-ins "$work" "${missing[@]}"
}

containers() { run ps -q "$@"; }
is_healthy() {
    local wanted=$1 service=$2 ids
    ids=$(containers "$service")
    [ "$(echo "$ids" | grep -c .)" = "$wanted" ] || return 1
    # shellcheck disable=SC2086 # one word an id
    [ "$(docker inspect -f '{{.State.Health.Status}}' $ids | grep -c '^healthy$')" = "$wanted" ]
}
is_ready() {
    local id
    for id in $(containers "$1"); do docker exec "$id" /opt/parley/bin/healthy ready || return 1; done
}
all_well() {
    local service
    for service in kafka registry kafka-ui prometheus grafana; do await "$service is healthy" is_healthy 1 "$service"; done
    for service in ingest enrich sink view; do
        await "$service is healthy" is_healthy 1 "$service"
        await "$service is ready" is_ready "$service"
    done
}

# From outside of the stack: through the ports that it publishes on this machine.
outside() {
    docker run --rm --network host --read-only --tmpfs /tmp --user 54321:0 \
        -e PARLEY_KAFKA_BOOTSTRAP_SERVERS="localhost:$KAFKA_PORT" ${signed_in[@]+"${signed_in[@]}"} \
        -e PARLEY_SCHEMA_REGISTRY_URL="http://localhost:$REGISTRY_PORT/apis/ccompat/v7" "parley:$version" "$@"
}
article() {
    local name=$1 words=$2
    printf '%s\n\nBERGEN — “%s,” Mayor Lena Ames said on Friday.\n' "Harbour news: $name" "$words" > "$scratch/$name.txt"
    # Whole at once, as one would put it there.
    mv "$scratch/$name.txt" "$NEWS_FOLDER/"
    say "an article is in: “$words”"
}
has_statement() { outside tail statements > "$scratch/statements.json" && grep -q -- "$1" "$scratch/statements.json"; }
view() { curl -fsS -m 10 "http://localhost:$VIEW_PORT$1"; }
view_answers() { view "$1" > "$scratch/view.json" && grep -q -- "$2" "$scratch/view.json"; }
# Found by its words, then asked for by its address, as the page does: with the paragraph that reported it.
view_has() {
    local id
    view "/api/statements?q=${1// /%20}" > "$scratch/view.json" || return 1
    id=$(grep -o '"id":"[^"/]*/[^"]*"' "$scratch/view.json" | head -n 1 | cut -d '"' -f 4)
    [ -n "$id" ] || return 1
    view "/api/statements/$id" > "$scratch/view.json" || return 1
    grep -q -- "\"content\":\"[^\"]*$1" "$scratch/view.json" && grep -q '"marks":\["content"' "$scratch/view.json"
}
prometheus() { curl -fsS -m 10 "http://localhost:$PROMETHEUS_PORT/api/v1/$1"; }
# Whether Prometheus has figures for every question that the dashboards ask.
dashboards_answered() {
    local question
    while read -r question; do
        echo "$question"
        curl -fsS -m 10 -G --data-urlencode "query=$question" "http://localhost:$PROMETHEUS_PORT/api/v1/query" > "$scratch/answer" || return 1
        ! grep -q '"result":\[\]' "$scratch/answer" || return 1
    done < <(sed -n 's/^ *"expr": "\(.*\)",\{0,1\}$/\1/p' ops/grafana/*.json | sed 's/\\"/"/g')
}
scrapes() { prometheus "query?query=sum(up%7Bjob%3D%22parley%22%7D)" | grep -q "\"$1\"\\]"; }

# As a crash would end it, so that the restart policy is put to work: Docker restarts nothing that its own kill has ended.
crash() {
    local service=$1 id pid before
    id=$(containers "$service" | head -n 1)
    before=$(docker inspect -f '{{.RestartCount}}' "$id")
    pid=$(docker inspect -f '{{.State.Pid}}' "$id")
    kill -KILL "$pid"
    await "$service was killed and has been started again" restarted "$id" "$before"
}
restarted() { [ "$(docker inspect -f '{{.RestartCount}}' "$1")" -gt "$2" ]; }

version=$(run config 2> /dev/null | sed -n 's/.*image: .*parley-sink:\(.*\)$/\1/p' | head -n 1)
mkdir -p "$NEWS_FOLDER"
chmod 755 "$scratch" "$NEWS_FOLDER"
say "project $COMPOSE_PROJECT_NAME, version $version, work in $work"
images

# The commands are those of the documents, as they stand there: with "docker-compose" for the compose at hand, and this run's own folder for "secrets".
mkdir "$scratch/documented"
.ci/blocks "$scratch/documented" README.md docs/*.md
documented() {
    local block=$1 began=$SECONDS said
    said=$(paste -s -d ';' "$block")
    {
        printf 'docker-compose() { command %s "$@"; }\n' "${compose[*]}"
        sed "s#\(^\| \)secrets\b#\1$scratch/secrets#g" "$block"
    } > "$scratch/block"
    bash -euo pipefail "$scratch/block" > "$scratch/block.log" 2>&1 < /dev/null || {
        tail -n 40 "$scratch/block.log" >&2
        die "documented: $said"
    }
    say "documented: $said ($((SECONDS - began)) s)"
}
blocks=("$scratch"/documented/*.docker)
began=$SECONDS
if [ -n "${SMOKE_AS_IS:-}" ]; then
    run up -d > "$scratch/up.log" 2>&1 || {
        cat "$scratch/up.log" >&2
        die "up"
    }
    say "up -d has returned ($((SECONDS - began)) s)"
elif [ -n "$secured" ]; then
    documented "$(ls "$scratch"/documented/*.secured)"
else
    documented "${blocks[0]}"
fi
# "up" builds nothing of a profile: without this an image of the tools that is there would stay as it is, whatever its age.
if [ -z "${SMOKE_AS_IS:-}" ]; then
    began=$SECONDS
    run --profile tools build parley > "$scratch/build.log" 2>&1 || {
        cat "$scratch/build.log" >&2
        die "building the image of the tools"
    }
    say "the image of the tools is built ($((SECONDS - began)) s)"
fi
docker images --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep "^parley[a-z-]*:$version"
all_well
for service in ingest enrich sink view; do
    docker inspect -f '{{.Config.User}} {{index .Config.Labels "org.opencontainers.image.version"}}' "$(containers "$service")"
done

article bridge "The harbour bridge will open in May"
await "its statement is out, read from outside" has_statement "harbour bridge will open"
await "the view has it in its paragraph, asked through the published port" view_has "harbour bridge will open"
await "the view serves its page" view_answers / "<title>Parley</title>"
await "the view says that it is up to date" view_answers /api/health '"status":"READY"'
await "the view serves its OpenAPI document" view_answers /openapi.json '"openapi"'
[ "$(curl -s -m 10 -o /dev/null -w '%{http_code}' -H 'Host: elsewhere.example' "http://localhost:$VIEW_PORT/api/health")" = 403 ] \
    || die "the view answers under a name that is not its own"
say "the view answers under its own names alone"
for block in "${blocks[@]:1}"; do
    if [ -n "$secured" ] || grep -q -e --scale "$block"; then continue; fi
    documented "$block"
done
run run --rm parley topics describe
if [ -n "$secured" ]; then
    ! outside dead-letters list 2> "$scratch/refused" || die "a consumer may read the dead letters"
    say "a consumer that asks for the dead letters: $(tail -n 1 "$scratch/refused")"
    signed=("${signed_in[@]}") signed_in=()
    # Kafka's client takes what a TLS port answers for the length of a message, and its memory does not suffice.
    ! outside tail statements > "$scratch/refused" 2>&1 || die "one may read without signing in"
    say "without signing in: $(tail -n 1 "$scratch/refused")"
    signed_in=("${signed[@]}")
fi
run run --rm parley dead-letters list > "$scratch/letters"
[ ! -s "$scratch/letters" ] || die "there are dead letters: $(cat "$scratch/letters")"
curl -fsS "http://localhost:$REGISTRY_PORT/apis/ccompat/v7/config" | grep -q FULL || die "the registry does not hold compatibility"
await "Prometheus scrapes the three services and the view" scrapes 4
prometheus rules > "$scratch/rules" && say "Prometheus has $(grep -o '"type":"alerting"' "$scratch/rules" | grep -c .) alert rules"
await "Prometheus answers every question of the dashboards" dashboards_answered
if [ "$(docker inspect -f '{{index .Config.Labels "dev.parley.stand-in"}}' "$(containers grafana)")" = true ]; then
    say "Grafana is a stand-in here: whether it loads the dashboards was not seen"
else
    for dashboard in $(sed -n 's/^  "uid": "\(.*\)",/\1/p' ops/grafana/*.json); do
        curl -fsS -o /dev/null "http://localhost:$GRAFANA_PORT/api/dashboards/uid/$dashboard" || die "Grafana has no dashboard $dashboard"
        say "Grafana has loaded $dashboard"
    done
fi

for service in enrich sink ingest view; do crash "$service"; done
article ferry "The night ferry must stay"
all_well
await "the statement that came after the kills is out" has_statement "night ferry must stay"
for service in kafka registry; do crash "$service"; done
article quay "The old quay needs repair"
all_well
await "the statement that came after the broker's kill is out" has_statement "old quay needs repair"
await "the view has it, too" view_has "old quay needs repair"

documented "$(grep -l -e --scale "$scratch"/documented/*.docker)"
for service in enrich sink; do
    await "two of $service are healthy" is_healthy 2 "$service"
    await "two of $service are ready" is_ready "$service"
done
await "Prometheus scrapes all six" scrapes 6
article crane "The third crane is too slow"
await "the statement that came to two of each is out" has_statement "third crane is too slow"
docker stats --no-stream --format '{{.Name}} {{.MemUsage}}' $(containers ingest enrich sink)
run up -d --no-recreate --scale enrich=1 --scale sink=1 > "$scratch/up.log" 2>&1 || die "scaling down"
all_well

[ "$(grep -c '"contentText"\|"content"' "$scratch/statements.json")" -ge 4 ] || die "statements are missing: $(cat "$scratch/statements.json")"
for words in "harbour bridge" "night ferry" "old quay" "third crane"; do
    [ "$(grep -c -- "$words" "$scratch/statements.json")" = 1 ] || die "“$words” is not there exactly once"
done
run run --rm parley dead-letters list > "$scratch/letters"
[ ! -s "$scratch/letters" ] || die "there are dead letters: $(cat "$scratch/letters")"
began=$SECONDS
run stop -t 60 ingest enrich sink view > /dev/null 2>&1
for service in ingest enrich sink view; do
    id=$(run ps -q -a "$service" 2> /dev/null | head -n 1)
    [ -z "$id" ] || say "$service stopped with status $(docker inspect -f '{{.State.ExitCode}}' "$id")"
done
say "stopped in order ($((SECONDS - began)) s)"
say "all is well"
