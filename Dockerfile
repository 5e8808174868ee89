FROM python:3.13-slim-trixie

# pg_dump and pg_restore, for the backup; as new as the database of compose.yaml.
RUN apt-get update \
 && apt-get install -y --no-install-recommends postgresql-client \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /srv/hemval hemval

COPY requirements.txt /build/
RUN pip install --no-cache-dir --require-hashes -r /build/requirements.txt
COPY pyproject.toml README.md LICENSE NOTICE /build/
COPY src /build/src
RUN pip install --no-cache-dir --no-deps /build && rm -rf /build

USER hemval
RUN mkdir -m 700 /srv/hemval/files
ENV HEMVAL_STORE=/srv/hemval/files PYTHONUNBUFFERED=1
VOLUME /srv/hemval/files
EXPOSE 8000
CMD ["hemval", "serve", "--bind", "0.0.0.0:8000"]
