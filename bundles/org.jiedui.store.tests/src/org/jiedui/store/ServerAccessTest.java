/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.store.fixture.Books;
import org.jiedui.testsupport.postgres.PostgresServer;
import org.junit.jupiter.api.Test;

/** What a user is told of a server that does not let him in; never the password. */
class ServerAccessTest {

	private static WorkspaceException refusal(String address) {
		WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class, () -> Books.open(address).close());
		assertThat(refusal.getMessage()).doesNotContain("secret").doesNotContain("{");
		return refusal;
	}

	@Test
	void aServerThatIsNotThereIsNamed() {
		WorkspaceException refusal = refusal("jdbc:postgresql://127.0.0.1:1/books?user=a&password=secret");
		assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE);
		assertThat(refusal).hasMessageContaining("127.0.0.1:1/books");
	}

	@Test
	void anAddressThatIsNoneIsNamedWithoutPassword() {
		assertThat(refusal("jdbc:postgresql://me:secret@host:x/books").reason()).isEqualTo(Reason.INACCESSIBLE);
	}

	@Test
	void aWrongPasswordIsSaid() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String address = PostgresServer.shared().newDatabase();
		WorkspaceException refusal = refusal(address.replaceFirst("password=.*", "password=secret"));
		assertThat(refusal.reason()).isEqualTo(Reason.PASSWORD);
		assertThat(refusal).hasMessageContaining("JIEDUI_PASSWORD");
		PostgresServer.shared().drop(address);
	}

	@Test
	void aDatabaseThatIsNotThereIsSaid() throws SQLException {
		assumeTrue(PostgresServer.available(), PostgresServer::reason);
		String address = PostgresServer.shared().newDatabase();
		PostgresServer.shared().drop(address);
		assertThat(refusal(address)).hasMessageContaining("JIEDUI_PASSWORD");
	}
}
