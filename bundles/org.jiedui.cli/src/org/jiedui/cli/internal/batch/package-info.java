/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Many command lines in one process: how they are read, and how what became of each is handed over. */
package org.jiedui.cli.internal.batch;
