/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.postgresql.Driver;

/**
 * A PostgreSQL server of this process alone, on a free port of this machine, with its data in a temporary folder. It ends with the
 * process at the latest. A test that uses it asks first whether there can be one:
 *
 * <pre>
 * assumeTrue(PostgresServer.available(), PostgresServer::reason);
 * </pre>
 *
 * Thread-safe, but for {@link #restart()} and {@link #close()}.
 */
public final class PostgresServer implements AutoCloseable {

	private static final String ADDRESS = "127.0.0.1";

	private final Cluster cluster;
	private final int port;
	private final List<String> command;
	private final AtomicInteger databases = new AtomicInteger();
	private GuardedProcess process;

	private PostgresServer(Cluster cluster, int port, String... settings) throws IOException {
		this.cluster = cluster;
		this.port = port;
		command = cluster.command(ADDRESS, port, settings);
		process = GuardedProcess.start(cluster.folder(), command);
	}

	/**
	 * What this machine has, looked for once.
	 *
	 * @param installation null if there is none
	 */
	private record Search(Installation installation, String reason) {

		private static final Search RESULT = search();

		private static Search search() {
			try {
				return new Search(Installation.find(), "");
			} catch (IOException none) {
				return new Search(null, none.getMessage());
			}
		}
	}

	/** Whether this machine has the programs of a server. */
	public static boolean available() {
		return Search.RESULT.installation() != null;
	}

	/** Why there can be no server, as a sentence; empty if there can. */
	public static String reason() {
		return Search.RESULT.reason();
	}

	/**
	 * The server that all tests of this process share, each with databases of its own. Nobody closes it. It does not wait for the disk: what it has
	 * need not outlive the machine.
	 *
	 * @throws UncheckedIOException if it does not start
	 */
	public static PostgresServer shared() {
		return Shared.HASTY.get();
	}

	/**
	 * Like {@link #shared()}, but with the settings of a usual installation: what was committed is on the disk.
	 *
	 * @throws UncheckedIOException if it does not start
	 */
	public static PostgresServer sharedDurable() {
		return Shared.DURABLE.get();
	}

	/** Servers that run until the process ends, each started when it is first asked for. */
	private enum Shared {

		HASTY("fsync=off", "synchronous_commit=off", "full_page_writes=off"), DURABLE();

		private final String[] settings;
		private PostgresServer server;

		Shared(String... settings) {
			this.settings = settings;
		}

		synchronized PostgresServer get() {
			if (server == null) {
				try {
					server = start(settings);
				} catch (IOException failure) {
					throw new UncheckedIOException(failure);
				}
			}
			return server;
		}
	}

	/**
	 * Starts a server, for a test that stops it.
	 *
	 * @param settings what differs from a usual installation, such as {@code fsync=off}
	 * @throws IOException if it does not start, or there can be none
	 */
	public static PostgresServer start(String... settings) throws IOException {
		if (!available()) {
			throw new IOException(reason());
		}
		return new PostgresServer(Cluster.create(Search.RESULT.installation()), freePort(), settings);
	}

	/** Makes a new, empty database. The URL names user and password too. */
	public String newDatabase() throws SQLException {
		return create("");
	}

	/** Makes a new database with all that another has, to which nobody is connected. */
	public String copy(String url) throws SQLException {
		return create(" template " + name(url));
	}

	/** Takes away a database of this server, and with it all connections to it. */
	public void drop(String url) throws SQLException {
		execute("drop database " + name(url) + " with (force)");
	}

	private String create(String options) throws SQLException {
		String name = "test" + databases.incrementAndGet();
		execute("create database " + name + options);
		return url(name);
	}

	private static String name(String url) {
		return url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
	}

	/** Stops the server, so that all connections are lost, and starts it again at the same address with what was committed. */
	public void restart() throws IOException {
		process.stop();
		process = GuardedProcess.start(cluster.folder(), command);
	}

	/** Kills the server and deletes all that it had. */
	@Override
	public void close() throws IOException {
		process.kill();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = new Driver().connect(url("postgres"), new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String url(String database) {
		return "jdbc:postgresql://" + ADDRESS + ":" + port + "/" + database + "?user=" + Cluster.USER + "&password=" + cluster.password();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
			return socket.getLocalPort();
		}
	}
}
