/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.backup;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * That whoever runs a server says that he copied the books there: the store cannot copy them for him, and a migration, or the deletion of a module's
 * data, is taken back only by a copy. He says the day of the copy, so that what he said once does not hold for the next time too.
 *
 * @param day what was said, empty where nothing was
 */
public record ServerCopy(String day) {

	/** The system property that says the day, such as {@code 2026-11-27}. */
	public static final String PROPERTY = "jiedui.server.copy";

	private static final Logger LOG = LoggerFactory.getLogger(ServerCopy.class);
	private static final String VARIABLE = "JIEDUI_SERVER_COPY";

	/** What the system property says, else the variable of the environment. */
	public static ServerCopy said() {
		String variable = System.getenv(VARIABLE);
		return new ServerCopy(System.getProperty(PROPERTY, variable == null ? "" : variable).strip());
	}

	/**
	 * Makes sure, before a migration, that there is a copy of today, or of the day before where it is done in the night.
	 *
	 * @param location how people name the place
	 * @throws WorkspaceException if nobody said so
	 */
	public void requireToMigrate(String location, LocalDate today) {
		require(Messages.noServerCopy, location, today);
	}

	/**
	 * The same before data are deleted.
	 *
	 * @param location how people name the place
	 * @throws WorkspaceException if nobody said so
	 */
	public void requireToPurge(String location, LocalDate today) {
		require(Messages.noServerCopyToPurge, location, today);
	}

	private void require(String sentence, String location, LocalDate today) {
		if (!isRecent(today)) {
			throw new WorkspaceException(Reason.FAILED, Messages.bind(sentence, new Object[] { location, VARIABLE, today }), null);
		}
	}

	private boolean isRecent(LocalDate today) {
		try {
			LocalDate copied = LocalDate.parse(day);
			return !copied.isBefore(today.minusDays(1)) && !copied.isAfter(today);
		} catch (DateTimeException none) {
			LOG.debug("No day: {}", day, none);
			return false;
		}
	}
}
