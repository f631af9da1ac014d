// What Modal's Python client has and takes, as `dir` and `inspect.signature` tell of the pinned version; and what became of the rest.

export const CLIENT = "1.6.4";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MODULE_MEMBERS = words(`
  App Client CloudBucketMount Cls Cluster Cron Dict Environment Error FilePatternMatcher Function
  FunctionCall Image NetworkFileSystem Period Probe Proxy Queue Retries Sandbox SandboxSnapshot
  SchedulerPlacement Secret Server Tunnel Volume Workspace app asgi_app batched billing call_graph
  client cloud_bucket_mount cls cluster clustered concurrent config container_process
  current_function_call_id current_input_id dict enable_output enter environments exception exit
  experimental fastapi_endpoint file_pattern_matcher forward functions image interact io_streams
  is_local method mount network_file_system object output parallel_map parameter partial_function
  proxy queue retries running_app sandbox schedule scheduler_placement secret server sessioned
  stream_type types volume web_endpoint web_server workspace wsgi_app
`);

/** Methods and attributes of the classes that apps use. */
export const CLASS_MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    App: `
      app_id cls deploy description function get_dashboard_url get_tags include info local_entrypoint logs
      lookup name registered_classes registered_entrypoints registered_functions registered_web_endpoints
      run sandboxes server set_tags stats stop
    `,
    Cls: `
      client from_name get_dashboard_url hydrate object_id with_batching with_concurrency with_options
    `,
    Dict: `
      clear client contains ephemeral from_id from_name get get_dashboard_url hydrate info items keys len
      name object_id objects pop put update values
    `,
    Function: `
      app autoscaler client experimental_spawn_map for_each from_id from_name get_current_stats
      get_dashboard_url get_web_url hydrate info local logs map metrics object_id remote remote_gen spawn
      spawn_map starmap stats update_autoscaler with_batching with_concurrency with_options
    `,
    FunctionCall: `
      cancel client from_id gather get get_call_graph get_dashboard_url hydrate iter logs num_inputs
      object_id
    `,
    Image: `
      add_local_dir add_local_file add_local_python_source apt_install build client cmd debian_slim
      dockerfile_commands entrypoint env from_aws_ecr from_dockerfile from_gcp_artifact_registry from_id
      from_name from_registry from_scratch get_dashboard_url hydrate imports logs micromamba
      micromamba_install object_id pip_install pip_install_from_pyproject pip_install_from_requirements
      pip_install_private_repos pipe poetry_install_from_file publish run_commands run_function shell
      uv_pip_install uv_sync workdir
    `,
    NetworkFileSystem: `
      add_local_dir add_local_file client create_deployed delete ephemeral from_name get_dashboard_url
      hydrate iterdir listdir object_id read_file remove_file write_file
    `,
    Queue: `
      clear client ephemeral from_id from_name get get_dashboard_url get_many hydrate info iterate len
      name object_id objects put put_many validate_partition_key
    `,
    Retries: `
      backoff_coefficient initial_delay max_delay max_retries
    `,
    Sandbox: `
      client create create_connect_token detach exec filesystem from_id from_name get_dashboard_url
      get_tags hydrate list logs mount_image object_id poll reload_volumes returncode set_tags
      snapshot_directory snapshot_filesystem stderr stdin stdout terminate tunnels unmount_image wait
      wait_until_ready
    `,
    Secret: `
      client from_dict from_dotenv from_local_environ from_name get_dashboard_url hydrate info name
      object_id objects update
    `,
    Volume: `
      batch_upload client commit copy_files ephemeral from_id from_name get_dashboard_url hydrate info
      iterdir listdir name object_id objects read_file read_file_into_fileobj read_only reload remove_file
      rename with_mount_options
    `,
  }).map(([name, members]) => [name, words(members)]),
);

/** Keyword arguments of `@app.function`, `@app.cls` and `@app.local_entrypoint`. */
export const DECORATOR_ARGUMENTS: Readonly<
  Record<"function" | "cls" | "local_entrypoint", ReadonlySet<string>>
> = {
  function: words(`
    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env
    ephemeral_disk experimental_options gpu i6pn image include_source is_generator max_containers
    max_inputs memory min_containers name network_file_systems nonpreemptible proxy region
    restrict_modal_access retries routing_region scaledown_window schedule secrets serialized
    single_use_containers startup_timeout timeout volumes
  `),
  cls: words(`
    _experimental_restrict_output block_network buffer_containers cloud cpu enable_memory_snapshot env
    ephemeral_disk experimental_options gpu i6pn image include_source max_containers max_inputs memory
    min_containers network_file_systems nonpreemptible proxy region restrict_modal_access retries
    routing_region scaledown_window secrets serialized single_use_containers startup_timeout timeout
    volumes
  `),
  local_entrypoint: words(`
    name
  `),
};

/** What to write instead, from the client's own messages and changelog. */
export const RENAMED: Readonly<Record<string, string>> = {
  "modal.Stub": "modal.App",
  "modal.gpu": 'gpu="H100:2"',
  "modal.Mount": 'image.add_local_dir("data", "/root/data")',
  "modal.build": "modal.Image.run_function",
  "modal.container_app": "modal.App",
  "modal.Function.call": ".remote",
  "modal.Function.submit": ".spawn",
  "modal.Function.shell": "modal shell FILE::FUNCTION",
  "modal.Function.lookup": "modal.Function.from_name",
  "modal.Cls.lookup": "modal.Cls.from_name",
  "modal.Volume.lookup": "modal.Volume.from_name",
  "modal.Volume.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
  "modal.Volume.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
  "modal.Dict.lookup": "modal.Dict.from_name",
  "modal.Dict.new": "modal.Dict.from_name(NAME, create_if_missing=True)",
  "modal.Dict.persisted": "modal.Dict.from_name(NAME, create_if_missing=True)",
  "modal.Queue.lookup": "modal.Queue.from_name",
  "modal.Queue.new": "modal.Queue.from_name(NAME, create_if_missing=True)",
  "modal.Queue.persisted": "modal.Queue.from_name(NAME, create_if_missing=True)",
  "modal.NetworkFileSystem.new": "modal.Volume.from_name(NAME, create_if_missing=True)",
  "modal.NetworkFileSystem.persisted": "modal.Volume.from_name(NAME, create_if_missing=True)",
  "modal.Secret.lookup": "modal.Secret.from_name",
  "modal.Image.conda": "modal.Image.micromamba",
  "modal.Image.conda_install": ".micromamba_install",
  "modal.Image.copy_local_dir": ".add_local_dir",
  "modal.Image.copy_local_file": ".add_local_file",
  "modal.Image.copy_mount": ".add_local_dir",
  "modal.Image.from_dockerhub": "modal.Image.from_registry",
  "modal.Image.poetry_install": ".poetry_install_from_file",
  "allow_concurrent_inputs=": "@modal.concurrent(max_inputs=8)",
  "concurrency_limit=": "max_containers=",
  "container_idle_timeout=": "scaledown_window=",
  "keep_warm=": "min_containers=",
  "mounts=": 'image=image.add_local_dir("data", "/root/data"),',
  "secret=": "secrets=[...],",
  "shared_volumes=": "volumes={...},",
};
