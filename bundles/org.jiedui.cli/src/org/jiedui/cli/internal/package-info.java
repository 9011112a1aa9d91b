/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Parsing of the command line and running of commands. */
package org.jiedui.cli.internal;
