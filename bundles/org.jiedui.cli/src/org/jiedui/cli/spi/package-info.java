/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What a module implements to add a command to the command line. */
package org.jiedui.cli.spi;
