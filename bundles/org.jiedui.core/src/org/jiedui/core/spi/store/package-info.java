/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the core asks of a store. Values travel as {@link org.jiedui.core.spi.store.ObjectState}s, free of EMF objects, so that the database
 * works on its own thread while a session's objects stay on theirs.
 */
package org.jiedui.core.spi.store;
