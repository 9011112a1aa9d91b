/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */

/** A real PostgreSQL server for tests, where the machine has one. Linux and macOS. */
package org.jiedui.testsupport.postgres;
